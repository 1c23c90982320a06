package io.huiying.analysis.domain.emergency;

import io.huiying.analysis.domain.lexicon.Meaning;

/** A longer word inside which a hazard word means something else (股市地震, 地震局). */
public record NotHazardTerm() implements Meaning {}
