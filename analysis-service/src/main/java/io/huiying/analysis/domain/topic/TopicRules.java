package io.huiying.analysis.domain.topic;

/**
 * How terms become topics.
 *
 * @param showAt the weight at which a topic is shown
 * @param titleFactor how many times a term counts when it stands in the title
 * @param atMost topics shown for one post
 */
public record TopicRules(double showAt, double titleFactor, int atMost) {}
