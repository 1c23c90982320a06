package io.huiying.analysis.adapters.config;

import io.huiying.analysis.domain.lexicon.Lexicon;
import io.huiying.analysis.domain.topic.GramTerm;
import io.huiying.analysis.domain.topic.TopicModel;
import io.huiying.contracts.assess.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code model/topics.tsv}; its grams become words of the one automaton. */
final class TopicModelFile {

  private static final String NAME = "model/topics.tsv";

  private final Map<String, float[]> title = new HashMap<>();
  private final Map<String, float[]> text = new HashMap<>();
  private final List<Topic> topics = new ArrayList<>();
  private double showAt;
  private float[] bias = {};
  private int grams;

  /** Adds the grams to the lexicon and returns the rest. */
  TopicModel read(Lexicon.Builder lexicon) {
    for (String line : ConfigFile.lines(NAME)) {
      String[] cells = line.split("\t");
      String key = cells[0];
      if (key.equals("topics")) {
        List.of(cells).subList(1, cells.length).forEach(code -> topics.add(Topic.ofCode(code)));
      } else if (key.equals("showAt")) {
        showAt = Double.parseDouble(cells[1]);
      } else if (key.equals("bias")) {
        bias = weights(cells);
      } else if (key.startsWith("group:")) {
        String[] parts = key.split(":");
        (parts[2].equals("title") ? title : text).put(parts[1], weights(cells));
      } else {
        gram(lexicon, key.substring("gram:".length()), weights(cells));
      }
    }
    return new TopicModel(topics, showAt, bias, title, text);
  }

  private void gram(Lexicon.Builder lexicon, String gram, float[] weights) {
    boolean titleOnly = gram.startsWith("^");
    String word = titleOnly ? gram.substring(1) : gram;
    lexicon.add(word, new GramTerm(grams++, titleOnly, weights));
  }

  private float[] weights(String[] cells) {
    if (cells.length != topics.size() + 1) {
      throw new IllegalArgumentException(NAME + ": wrong number of weights for " + cells[0]);
    }
    float[] weights = new float[topics.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Float.parseFloat(cells[i + 1]);
    }
    return weights;
  }
}
