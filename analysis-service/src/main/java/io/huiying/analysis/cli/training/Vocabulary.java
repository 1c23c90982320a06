package io.huiying.analysis.cli.training;

import io.huiying.analysis.domain.model.FeatureTable;
import io.huiying.analysis.domain.text.NormalText;
import java.util.EnumMap;
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

  /** The table of a training set. */
  static FeatureTable of(List<Example> examples) {
    Map<Integer, Integer> grams = new HashMap<>();
    Map<String, Integer> names = new HashMap<>();
    Map<Block, Double> squares = new EnumMap<>(Block.class);
    for (Example example : examples) {
      Set<Integer> seen = new HashSet<>();
      NormalText text = example.features().text();
      FeatureTable.titleGrams(text, (hash, start, end) -> seen.add(hash));
      FeatureTable.textGrams(text, (hash, start, end) -> seen.add(hash));
      seen.forEach(hash -> grams.merge(hash, 1, Integer::sum));
      for (Map.Entry<String, Float> named : example.features().named().entrySet()) {
        double value = named.getValue();
        names.merge(named.getKey(), 1, Integer::sum);
        squares.merge(Block.of(named.getKey()), value * value, Double::sum);
      }
    }
    Map<Integer, Float> rarities = new TreeMap<>();
    grams.forEach((hash, rows) -> keep(rarities, hash, rows, rarity(examples.size(), rows)));
    names.forEach(
        (name, rows) -> {
          double square = squares.getOrDefault(Block.of(name), 1.0) / examples.size();
          keep(rarities, FeatureTable.nameHash(name), rows, half(1 / Math.sqrt(square)));
        });
    int[] hashes = new int[rarities.size()];
    float[] rarity = new float[hashes.length];
    int row = 0;
    for (Map.Entry<Integer, Float> each : rarities.entrySet()) {
      hashes[row] = each.getKey();
      rarity[row++] = each.getValue();
    }
    return new FeatureTable(hashes, rarity);
  }

  /** Which block each numbered feature belongs to; a gram is what no name hashes to. */
  static Block[] blocks(FeatureTable features, List<Example> examples) {
    Map<Integer, Block> named = new HashMap<>();
    for (Example example : examples) {
      for (String name : example.features().named().keySet()) {
        named.put(FeatureTable.nameHash(name), Block.of(name));
      }
    }
    Block[] blocks = new Block[features.size()];
    for (int row = 0; row < blocks.length; row++) {
      blocks[row] = named.getOrDefault(features.hash(row), Block.GRAMS);
    }
    return blocks;
  }

  private static void keep(Map<Integer, Float> rarities, int hash, int rows, float rarity) {
    if (rows >= LEAST_ROWS) {
      rarities.put(hash, rarity);
    }
  }

  private static float rarity(int all, int rows) {
    return half(Math.log((double) all / rows) / RARITY_UNIT);
  }

  /** Rounded as the file keeps it, so that training and service compute the same. */
  private static float half(double value) {
    return Float.float16ToFloat(Float.floatToFloat16((float) value));
  }
}
