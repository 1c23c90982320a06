package io.huiying.analysis.domain.place;

import io.huiying.analysis.domain.lexicon.Meaning;

/**
 * A name outside China, or a word that places an event abroad.
 *
 * @param weight how strongly
 */
public record ForeignTerm(double weight) implements Meaning {}
