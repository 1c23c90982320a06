package io.huiying.analysis.domain.figure;

import io.huiying.analysis.domain.lexicon.Meaning;

/** A longer word inside which a context word says nothing (可能性, 去年底). */
public record NotContextTerm() implements Meaning {}
