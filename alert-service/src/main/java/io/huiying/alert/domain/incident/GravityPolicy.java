package io.huiying.alert.domain.incident;

import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.incident.Incident;
import org.jspecify.annotations.Nullable;

/**
 * Whether an incident counts as 重大 or graver, be it provisionally. Waiting for the grade never eats
 * the five hours, so the upper bound of the proposal decides until a person grades; and what posts
 * started only a person may stop.
 */
final class GravityPolicy {

  private GravityPolicy() {}

  static boolean major(Incident incident) {
    Severity confirmed = incident.confirmed();
    if (confirmed != null && confirmed.atLeast(Severity.MAJOR)) {
      return true;
    }
    SeverityRange proposed = incident.proposed();
    boolean proposedMajor = proposed != null && proposed.reachesMajor();
    if (confirmed == null) {
      return proposedMajor || startedBefore(incident);
    }
    return incident.alarming() && (proposedMajor || startedBefore(incident));
  }

  /** Whether the grade that the release clocks run on still waits for a person. */
  static boolean provisional(Incident incident) {
    Severity confirmed = incident.confirmed();
    if (confirmed == null) {
      return true;
    }
    return major(incident) && !confirmed.atLeast(Severity.MAJOR);
  }

  private static boolean startedBefore(Incident incident) {
    return stands(Clocks.of(incident, ClockKind.FIRST_RELEASE))
        || stands(Clocks.of(incident, ClockKind.PRESS_CONFERENCE));
  }

  private static boolean stands(@Nullable Clock clock) {
    return clock != null && clock.state() != ClockState.CANCELLED;
  }
}
