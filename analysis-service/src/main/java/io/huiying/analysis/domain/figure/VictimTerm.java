package io.huiying.analysis.domain.figure;

import io.huiying.analysis.domain.lexicon.Meaning;

/**
 * A person or a small group named instead of counted (女童, 母女).
 *
 * @param people how many the word means
 */
public record VictimTerm(int people) implements Meaning {}
