package io.huiying.analysis.domain.model;

import io.huiying.contracts.assess.Topic;
import java.util.Map;

/**
 * Calibrated probabilities for one post.
 *
 * @param topics of each topic
 * @param emergency that it reports a 突发事件 that has just happened
 * @param secondLook whether the sentence vector was asked
 */
public record Beliefs(Map<Topic, Double> topics, double emergency, boolean secondLook) {

  public Beliefs {
    topics = Map.copyOf(topics);
  }

  /**
   * A second look beside the first. It knows the topics better; of an emergency each knows what the
   * other overlooks, and half of both is nearer than either.
   */
  Beliefs beside(Beliefs first) {
    return new Beliefs(topics, (first.emergency + emergency) / 2, secondLook);
  }
}
