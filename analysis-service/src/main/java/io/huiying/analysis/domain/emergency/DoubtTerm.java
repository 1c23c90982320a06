package io.huiying.analysis.domain.emergency;

import io.huiying.analysis.domain.lexicon.Meaning;

/**
 * A word that speaks against an emergency.
 *
 * @param doubt the rule that it belongs to
 */
public record DoubtTerm(Doubt doubt) implements Meaning {}
