package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.rules.Slot;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.clock.Threshold;
import io.huiying.contracts.incident.Incident;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Finding and copying clocks. */
final class Clocks {

  private Clocks() {}

  static @Nullable Clock of(Incident incident, ClockKind kind) {
    for (Clock clock : incident.clocks()) {
      if (clock.kind() == kind) {
        return clock;
      }
    }
    return null;
  }

  static @Nullable Clock of(Incident incident, Slot slot) {
    for (Clock clock : incident.clocks()) {
      if (Slot.of(clock).equals(slot)) {
        return clock;
      }
    }
    return null;
  }

  static @Nullable Clock byId(Incident incident, String clockId) {
    for (Clock clock : incident.clocks()) {
      if (clock.id().equals(clockId)) {
        return clock;
      }
    }
    return null;
  }

  static Clock with(Clock clock, ClockState state, @Nullable Instant stoppedAt, boolean verified) {
    return new Clock(
        clock.id(),
        clock.incidentId(),
        clock.kind(),
        clock.owner(),
        state,
        clock.provisional(),
        clock.bornOverdue(),
        verified,
        clock.startedFrom(),
        clock.openedAt(),
        clock.dueAt(),
        clock.dueLatest(),
        stoppedAt,
        clock.generation(),
        clock.repeatEvery(),
        clock.ruleSet(),
        clock.clause(),
        clock.title(),
        clock.mark(),
        clock.told(),
        clock.detail());
  }

  /** A clock that was met and runs again, on the hours that it had; nothing of it was told yet. */
  static Clock again(Clock met, Instant now) {
    return new Clock(
        met.id(),
        met.incidentId(),
        met.kind(),
        met.owner(),
        ClockState.RUNNING,
        met.provisional(),
        !met.dueAt().isAfter(now),
        false,
        met.startedFrom(),
        now,
        met.dueAt(),
        met.dueLatest(),
        null,
        met.generation() + 1,
        met.repeatEvery(),
        met.ruleSet(),
        met.clause(),
        met.title(),
        met.mark(),
        null,
        met.detail());
  }

  /** A clock as it is now, on the schedule that it had before. */
  static Clock onSchedule(Clock clock, Clock before) {
    return new Clock(
        clock.id(),
        clock.incidentId(),
        clock.kind(),
        clock.owner(),
        before.state(),
        clock.provisional(),
        before.bornOverdue(),
        before.verified(),
        before.startedFrom(),
        before.openedAt(),
        before.dueAt(),
        before.dueLatest(),
        before.stoppedAt(),
        before.generation(),
        clock.repeatEvery(),
        clock.ruleSet(),
        clock.clause(),
        clock.title(),
        clock.mark(),
        before.told(),
        clock.detail());
  }

  /** A new schedule of a clock that was missed, and told so, on the one before. */
  static Clock missedBefore(Clock clock, Clock before) {
    return new Clock(
        clock.id(),
        clock.incidentId(),
        clock.kind(),
        clock.owner(),
        ClockState.MISSED,
        clock.provisional(),
        clock.bornOverdue(),
        before.verified(),
        clock.startedFrom(),
        clock.openedAt(),
        clock.dueAt(),
        clock.dueLatest(),
        null,
        clock.generation(),
        clock.repeatEvery(),
        clock.ruleSet(),
        clock.clause(),
        clock.title(),
        clock.mark(),
        Threshold.JUDGED,
        clock.detail());
  }

  /** A new schedule of a clock of which something was told before. */
  static Clock having(Clock clock, @Nullable Threshold told) {
    return new Clock(
        clock.id(),
        clock.incidentId(),
        clock.kind(),
        clock.owner(),
        clock.state(),
        clock.provisional(),
        clock.bornOverdue(),
        clock.verified(),
        clock.startedFrom(),
        clock.openedAt(),
        clock.dueAt(),
        clock.dueLatest(),
        clock.stoppedAt(),
        clock.generation(),
        clock.repeatEvery(),
        clock.ruleSet(),
        clock.clause(),
        clock.title(),
        clock.mark(),
        told,
        clock.detail());
  }
}
