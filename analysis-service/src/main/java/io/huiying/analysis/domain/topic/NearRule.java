package io.huiying.analysis.domain.topic;

import io.huiying.contracts.assess.Topic;

/**
 * A topic's rule by proximity: a word of one group and a word of the other in one sentence, in
 * either order.
 *
 * @param id distinguishes rules that are otherwise alike
 * @param topic whose
 * @param within most characters between the two words, 0 or more
 * @param weight more than 0
 */
public record NearRule(int id, Topic topic, int within, double weight) {

  public NearRule {
    if (within < 0 || weight <= 0) {
      throw new IllegalArgumentException("a near rule of " + topic + " that can never fire");
    }
  }
}
