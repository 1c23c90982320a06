package io.huiying.analysis.domain.topic;

import io.huiying.analysis.domain.lexicon.Meaning;
import io.huiying.contracts.assess.Topic;

/**
 * A word of a topic's rule.
 *
 * @param topic whose
 * @param weight more than 0; 0 marks an exclusion, a longer word inside which terms mean nothing
 */
public record TopicTerm(Topic topic, double weight) implements Meaning {}
