package io.huiying.alert.domain.incident;

import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockNote;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.incident.Duty;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentChange.ClockOpened;
import io.huiying.contracts.incident.IncidentChange.ClockStopped;
import io.huiying.contracts.incident.Release;
import io.huiying.contracts.incident.UpwardReport;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Function;

/**
 * A clock that was met by what is on record no longer, because it was undone or went with another
 * incident, runs again on the hours that it had. What else is on record then meets it, and the
 * picture as it is now reschedules it or lets it go, as any clock that runs.
 */
final class UnmetPolicy {

  private UnmetPolicy() {}

  /**
   * Looks at every clock that is met.
   *
   * @param before the incident with what was withdrawn
   * @param withdrawn ids of releases, reports and duties; others meet no clock
   * @param why in words, for the record
   */
  static void runAgain(
      Unfolding unfolding, Incident before, Collection<String> withdrawn, String why) {
    for (Clock clock : unfolding.incident().clocks()) {
      if (clock.state().met() && rested(unfolding.incident(), before, clock, withdrawn)) {
        runAgain(unfolding, clock, why);
      }
    }
  }

  /** It never stops being there in between: what posts started, only a person may stop. */
  private static void runAgain(Unfolding unfolding, Clock clock, String why) {
    unfolding.add(new ClockStopped(clock.id(), unmet(unfolding, clock), unfolding.now(), why));
    if (unfolding.incident().state().open()) {
      unfolding.add(new ClockOpened(Clocks.again(clock, unfolding.now())));
    }
  }

  /** At rest nothing opens the clock again: what it was met by is gone, so it was missed. */
  private static ClockState unmet(Unfolding unfolding, Clock clock) {
    boolean missed =
        !unfolding.incident().state().open()
            && !clock.provisional()
            && !clock.details().has(ClockNote.SOFT)
            && !clock.dueLatest().isAfter(unfolding.now());
    return missed ? ClockState.MISSED : ClockState.CANCELLED;
  }

  /** Whether what was withdrawn was done at the very moment at which the clock was met. */
  private static boolean rested(
      Incident now, Incident before, Clock clock, Collection<String> withdrawn) {
    return switch (clock.kind()) {
      case ACKNOWLEDGE -> false;
      case PROGRESS -> !Answers.progress(now);
      case FIRST_RELEASE, PRESS_CONFERENCE, PRESS_CENTRE, RESPONSE, CONTINUED_RELEASE ->
          stopped(clock, before.releases(), Release::id, Release::publishedAt, withdrawn);
      // A report sent in the same minute is no release.
      case REPORT_UP, FOLLOW_UP, SUPPLEMENT, FINAL ->
          stopped(clock, before.reports(), UpwardReport::id, UpwardReport::sentAt, withdrawn);
      case INTERPRETATION, REPOST, SERVICE_GUIDE ->
          before.handled().duties().stream()
              .filter(duty -> withdrawn.contains(duty.id()))
              .map(Duty::doneAt)
              .anyMatch(at -> at != null && at.equals(clock.stoppedAt()));
    };
  }

  private static <T> boolean stopped(
      Clock clock,
      Collection<T> records,
      Function<T, String> id,
      Function<T, Instant> at,
      Collection<String> withdrawn) {
    return records.stream()
        .filter(known -> withdrawn.contains(id.apply(known)))
        .anyMatch(known -> at.apply(known).equals(clock.stoppedAt()));
  }
}
