package io.huiying.analysis.domain.figure;

import io.huiying.analysis.domain.lexicon.Meaning;

/** A longer word inside which a casualty word counts nobody (伤亡, 死因). */
public record NotCasualtyTerm() implements Meaning {}
