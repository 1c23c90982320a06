package io.huiying.alert.domain.incident;

import io.huiying.contracts.incident.IncidentAction;
import io.huiying.contracts.incident.IncidentAction.*;
import io.huiying.contracts.incident.IncidentState;

/** Which actions a state offers. */
final class Transitions {

  private Transitions() {}

  static boolean allowed(IncidentState state, IncidentAction action) {
    return switch (action) {
      case Acknowledge _,
          ConfirmSeverity _,
          CorrectOccurrence _,
          FixPlace _,
          Assign _,
          Dismiss _,
          Close _,
          RaiseClaim _ ->
          state.open();
      // 补登: what was done is recorded however late.
      case RecordRelease _, RecordReport _, OpenDuty _, RecordDuty _, JudgeClaim _ ->
          state.open() || state == IncidentState.CLOSED;
    };
  }
}
