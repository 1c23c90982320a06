package io.huiying.analysis.adapters.config;

import java.util.List;

/** Shape of {@code lexicon/foreign.yaml}. */
record ForeignFile(List<String> words, List<String> countries, List<String> cities) {}
