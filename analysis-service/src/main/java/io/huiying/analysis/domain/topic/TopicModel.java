package io.huiying.analysis.domain.topic;

import io.huiying.contracts.assess.Topic;
import java.util.List;
import java.util.Map;

/**
 * A small linear model over the groups of the lexicon and over character grams; one logistic
 * regression per topic.
 *
 * @param topics in the order of every weight array
 * @param showAt probability from which a topic is shown
 * @param bias one a topic
 * @param title weights of a group's words in the title, by the group's name
 * @param text weights of a group's words in the text
 */
public record TopicModel(
    List<Topic> topics,
    double showAt,
    float[] bias,
    Map<String, float[]> title,
    Map<String, float[]> text) {

  /** Most that one group may say in the title and in the text, and the unit of both. */
  static final double TITLE_CAP = 9;

  static final double TEXT_CAP = 12;
  static final double UNIT = 3;

  /** Grams are looked for in the title and in this many units of the text. */
  static final int TEXT_LIMIT = 200;

  public TopicModel {
    topics = List.copyOf(topics);
    title = Map.copyOf(title);
    text = Map.copyOf(text);
  }
}
