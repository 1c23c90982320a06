package io.huiying.analysis.domain.topic;

import io.huiying.analysis.domain.lexicon.Meaning;

/**
 * A character gram of the model.
 *
 * @param id which
 * @param titleOnly whether it counts in the title alone
 * @param weights one a topic
 */
public record GramTerm(int id, boolean titleOnly, float[] weights) implements Meaning {}
