package io.huiying.analysis.adapters.config;

import java.util.List;
import java.util.Map;

/** Shape of {@code lexicon/casualties.yaml}. */
record CasualtiesFile(
    Map<String, List<String>> kinds,
    Map<String, List<String>> beforeNumber,
    List<String> never,
    Map<Integer, List<String>> victims,
    Map<String, List<String>> context,
    List<String> noContext,
    Map<String, List<String>> speech) {}
