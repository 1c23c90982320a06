package io.huiying.alert.domain.incident;

import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.VerifyMiss;

/** A miss is claimed by the clocks and confirmed by a person. */
final class MissPolicy {

  private MissPolicy() {}

  static boolean unverified(Incident incident, VerifyMiss action) {
    Clock clock = Clocks.byId(incident, action.clockId());
    return clock != null && clock.state() == ClockState.MISSED && !clock.verified();
  }
}
