package io.huiying.analysis.topology;

import io.huiying.contracts.heat.Heat;
import io.huiying.contracts.signal.GroupSignal;

/** What the heat desks write. */
public sealed interface HeatOutput {

  /** Heat, for those who ask. */
  record Told(Heat heat) implements HeatOutput {}

  /** A surge, for the alert service. */
  record Raised(GroupSignal signal) implements HeatOutput {}
}
