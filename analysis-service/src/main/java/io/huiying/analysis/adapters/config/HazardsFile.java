package io.huiying.analysis.adapters.config;

import io.huiying.analysis.domain.emergency.EmergencyRules;
import io.huiying.contracts.assess.Hazard;
import java.util.List;
import java.util.Map;

/** Shape of {@code config/hazards.yaml}. */
record HazardsFile(
    String version,
    Map<Hazard, Words> hazards,
    Map<Hazard, List<String>> unnamed,
    List<String> never,
    EmergencyRules rules) {

  /** Words of one hazard. */
  record Words(List<String> sure, List<String> maybe) {}
}
