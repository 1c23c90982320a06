package io.huiying.analysis.adapters.config;

import io.huiying.analysis.domain.heat.HeatWeights;
import io.huiying.analysis.domain.heat.SurgePolicy;
import io.huiying.analysis.domain.heat.TrayPolicy;
import io.huiying.contracts.incident.PriorityTag;
import java.util.List;
import java.util.Map;

/** Shape of {@code config/heat.yaml}. */
record HeatFile(
    String version,
    HeatWeights weights,
    SurgePolicy surges,
    TrayPolicy tray,
    Map<PriorityTag, List<String>> tags) {}
