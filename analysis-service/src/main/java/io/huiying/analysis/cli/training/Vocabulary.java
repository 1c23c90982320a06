package io.huiying.analysis.cli.training;

import io.huiying.analysis.domain.model.FeatureTable;
import io.huiying.analysis.domain.text.NormalText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the features worth a number: those of at least two training rows. */
final class Vocabulary {

  private static final int LEAST_ROWS = 2;
  private static final double RARITY_UNIT = 3;

  private Vocabulary() {}

  /** The table of a training set under a recipe. */
  static FeatureTable of(List<Example> examples, Recipe recipe) {
    Map<Integer, Integer> grams = new HashMap<>();
    Map<Integer, Integer> names = new HashMap<>();
    double square = 0;
    for (Example example : examples) {
      Set<Integer> seen = new HashSet<>();
      NormalText text = example.features().text();
      FeatureTable.titleGrams(text, seen::add);
      FeatureTable.textGrams(text, seen::add);
      seen.forEach(hash -> grams.merge(hash, 1, Integer::sum));
      for (Map.Entry<String, Float> named : example.features().named().entrySet()) {
        names.merge(FeatureTable.nameHash(named.getKey()), 1, Integer::sum);
        square += named.getValue() * named.getValue();
      }
    }
    Map<Integer, Float> rarities = new TreeMap<>();
    if (recipe.grams()) {
      grams.forEach((hash, rows) -> keep(rarities, hash, rows, rarity(examples.size(), rows)));
    }
    if (recipe.named()) {
      names.forEach((hash, rows) -> keep(rarities, hash, rows, 1f));
    }
    int[] hashes = rarities.keySet().stream().mapToInt(Integer::intValue).toArray();
    float[] rarity = new float[hashes.length];
    for (int i = 0; i < hashes.length; i++) {
      rarity[i] = rarities.get(hashes[i]);
    }
    return new FeatureTable(hashes, rarity, (float) Math.sqrt(examples.size() / square));
  }

  private static void keep(Map<Integer, Float> rarities, int hash, int rows, float rarity) {
    if (rows >= LEAST_ROWS) {
      rarities.put(hash, rarity);
    }
  }

  private static float rarity(int all, int rows) {
    // Rounded as the file keeps it, so that training and service compute the same.
    return Float.float16ToFloat(
        Float.floatToFloat16((float) (Math.log((double) all / rows) / RARITY_UNIT)));
  }
}
