package io.huiying.analysis.domain.occurrence;

import io.huiying.analysis.domain.lexicon.Meaning;

/** A longer word inside which a word of telling tells nothing (接到报警称). */
public record NotSpeechTerm() implements Meaning {}
