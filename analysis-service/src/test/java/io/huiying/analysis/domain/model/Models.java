package io.huiying.analysis.domain.model;

import io.huiying.analysis.domain.text.NormalForm;
import io.huiying.analysis.domain.text.NormalText;
import io.huiying.contracts.assess.Topic;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Small hand-made models: one word, one question. */
public final class Models {

  private static final NormalForm FORM = new NormalForm(Map.of());

  private Models() {}

  public static NormalText text(String title, String text) {
    return FORM.apply(title, text);
  }

  /** A model whose title grams of {@code word} speak for a topic and against all others. */
  public static TopicModel speaking(String word, Topic topic, float strength) {
    Set<Integer> hashes = new LinkedHashSet<>();
    FeatureTable.titleGrams(text(word, ""), (hash, start, end) -> hashes.add(hash));
    int[] rows = hashes.stream().mapToInt(Integer::intValue).toArray();
    float[] rarity = new float[rows.length];
    Arrays.fill(rarity, 1);
    FeatureTable features = new FeatureTable(rows, rarity);
    Map<Topic, Double> showAt = new EnumMap<>(Topic.class);
    List.of(Topic.values()).forEach(each -> showAt.put(each, 0.5));
    return new TopicModel(
        features,
        List.of(Topic.values()),
        look(rows.length, topic, strength, null),
        look(rows.length, topic, strength, vector(topic)),
        look(rows.length, topic, strength / 2, vector(topic)),
        showAt,
        0.5,
        0.6,
        0.8);
  }

  private static Look look(int rows, Topic topic, float strength, float[] vector) {
    int questions = Topic.values().length + 1;
    byte[] weights = new byte[rows * questions];
    for (int row = 0; row < rows; row++) {
      weights[row * questions + topic.ordinal()] = 100;
    }
    float[] scale = new float[questions];
    Arrays.fill(scale, strength / 100);
    float[] bias = new float[questions];
    Arrays.fill(bias, -2);
    float[] slope = new float[questions];
    Arrays.fill(slope, 1);
    return new Look(questions, weights, scale, bias, slope, new float[questions], vector);
  }

  /** The first component speaks for the topic. */
  private static float[] vector(Topic topic) {
    float[] weights = new float[SentenceReader.SIZE * (Topic.values().length + 1)];
    weights[topic.ordinal()] = 6;
    return weights;
  }
}
