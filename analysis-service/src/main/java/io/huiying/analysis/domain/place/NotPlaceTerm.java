package io.huiying.analysis.domain.place;

import io.huiying.analysis.domain.lexicon.Meaning;

/** A longer word inside which a place's name names no place (北京时间, 广州日报). */
public record NotPlaceTerm() implements Meaning {}
