package io.huiying.analysis.domain.lexicon;

/** What a word stands for in one lexicon; each lexicon brings its own record. */
public interface Meaning {}
