package io.huiying.alert.domain.incident;

import io.huiying.contracts.assess.EmergencyKind;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.incident.DutyKind;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.Close;
import io.huiying.contracts.incident.IncidentChange.Closed;
import io.huiying.contracts.incident.IncidentChange.DutyOpened;
import io.huiying.contracts.incident.IncidentState;

/** Going to rest and waking up. */
final class RestPolicy {

  private RestPolicy() {}

  /** 结案. An accident leaves a duty behind: its investigation report has to be published. */
  static void close(Unfolding unfolding, Close action) {
    unfolding.add(new Closed(action.note(), action.closing()));
    Incident incident = unfolding.incident();
    Hazard hazard = incident.hazard();
    boolean investigated = hazard != null && hazard.kind() == EmergencyKind.ACCIDENT;
    if (investigated
        && EndRule.answered(incident)
        && DutyPolicy.none(incident, DutyKind.INVESTIGATION_REPORT)) {
      unfolding.add(
          new DutyOpened(
              DutyPolicy.opened(
                  incident, DutyKind.INVESTIGATION_REPORT, incident.title(), unfolding.now())));
    }
  }

  /** The state that an incident at rest wakes up in. */
  static IncidentState awake(Incident incident) {
    if (incident.acknowledgedAt() != null) {
      return IncidentState.ACKNOWLEDGED;
    }
    return incident.handled().intake() == null ? IncidentState.DETECTED : IncidentState.REPORTED;
  }
}
