package io.huiying.analysis.adapters.config;

import java.util.List;
import java.util.Map;

/** Shape of {@code lexicon/places.yaml}. */
record PlacesFile(
    Map<String, String> aliases,
    List<String> peoples,
    List<String> ambiguous,
    List<String> never,
    Map<String, List<String>> zones,
    Map<String, List<String>> wideZones) {}
