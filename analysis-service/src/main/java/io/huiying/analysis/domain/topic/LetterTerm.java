package io.huiying.analysis.domain.topic;

import io.huiying.analysis.domain.lexicon.Meaning;

/** A word of those who write to the government: an address, a request, a complaint. */
public record LetterTerm() implements Meaning {}
