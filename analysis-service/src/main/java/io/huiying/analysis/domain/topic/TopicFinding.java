package io.huiying.analysis.domain.topic;

import io.huiying.contracts.assess.Topic;

/**
 * A stretch of a post that speaks for a topic by its rule.
 *
 * @param topic which
 * @param weight how much, more than 0
 * @param start first position in the normal form
 * @param end one past the last
 * @param near whether two words close together say it, and not one word alone
 */
public record TopicFinding(Topic topic, double weight, int start, int end, boolean near) {}
