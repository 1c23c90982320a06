package io.huiying.contracts.assess;

import java.util.List;

/**
 * How much a post is about a topic.
 *
 * @param code the topic
 * @param score 0 to 1
 * @param evidence the spans that caused it
 */
public record TopicScore(Topic code, double score, List<Span> evidence) {

  public TopicScore {
    evidence = List.copyOf(evidence);
  }
}
