package io.huiying.alert.domain.incident;

import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockNote;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentChange.ClockStopped;
import io.huiying.contracts.incident.IncidentChange.Undone;
import io.huiying.contracts.incident.Step;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes back what was done last; a clock that it had met runs again. */
final class UndoPolicy {

  private UndoPolicy() {}

  static Optional<Step> last(Incident incident) {
    var steps = incident.handled().steps();
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
  }

  static void undo(Unfolding unfolding, String reason) {
    Incident before = unfolding.incident();
    Step step = last(before).orElseThrow();
    unfolding.add(new Undone(step, reason));
    if (step instanceof Step.Added added) {
      boolean report = before.reports().stream().anyMatch(r -> r.id().equals(added.id()));
      recordedAt(before, added.id()).ifPresent(at -> unmeet(unfolding, before, at, report));
    }
  }

  private static Optional<Instant> recordedAt(Incident incident, String id) {
    Stream<Instant> releases =
        incident.releases().stream()
            .filter(release -> release.id().equals(id))
            .map(release -> release.publishedAt());
    Stream<Instant> reports =
        incident.reports().stream()
            .filter(report -> report.id().equals(id))
            .map(report -> report.sentAt());
    return Stream.concat(releases, reports).findFirst();
  }

  /**
   * What was met at that very moment by its like is open again, unless something else meets it. A
   * report sent in the same minute is no release.
   */
  private static void unmeet(Unfolding unfolding, Incident before, Instant at, boolean report) {
    for (Clock clock : before.clocks()) {
      boolean met = clock.state().met();
      if (met && at.equals(clock.stoppedAt()) && clock.kind().report() == report) {
        unfolding.add(
            new ClockStopped(clock.id(), unmet(unfolding, clock), unfolding.now(), "登记已撤销"));
      }
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

  /** What the incident would be without its last step, clocks left aside. */
  static Optional<Incident> without(Incident incident) {
    return last(incident)
        .map(
            step -> {
              var draft = IncidentDraft.of(incident);
              StepPolicy.undo(draft, step);
              return draft.build();
            });
  }
}
