package io.huiying.analysis.domain.topic;

import io.huiying.analysis.domain.lexicon.Meaning;

/**
 * A word of what no topic covers: entertainment, sport, world politics.
 *
 * @param group its name
 */
public record BesidesTerm(String group) implements Meaning {}
