package io.huiying.alert.soak;

import io.huiying.alert.domain.incident.Cause;
import io.huiying.alert.domain.incident.Cause.CommandCause;
import io.huiying.alert.domain.rules.OwnershipPolicy;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.ClockNote;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentChange.SplitOff;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.incident.Release;
import io.huiying.contracts.incident.ReleaseKind;
import io.huiying.contracts.incident.Role;
import io.huiying.contracts.incident.UpwardReport;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What must always hold between an incident's clocks, its records and its grade. */
final class ClocksTrue {

  /** Takes note that something was looked at, and whether it held. */
  @FunctionalInterface
  interface Verdict {
    void holds(String what, boolean held, String where);
  }

  private final Verdict verdict;

  ClocksTrue(Verdict verdict) {
    this.verdict = verdict;
  }

  void afterStep(Optional<Incident> before, Incident after, Cause cause, List<IncidentEvent> made) {
    after.clocks().stream()
        .filter(clock -> clock.state().met())
        .forEach(clock -> met(after, clock));
    counted(after);
    // Hours of a grade that goes back go on elsewhere.
    if (made.stream().noneMatch(event -> event.change() instanceof SplitOff)) {
      before.ifPresent(known -> lowered(known, after, cause));
    }
  }

  /** In time is what was done by the deadline, and there is a record of it. */
  private void met(Incident incident, Clock clock) {
    Instant at = clock.stoppedAt();
    boolean late = at != null && at.isAfter(clock.dueLatest());
    boolean soft = clock.details().has(ClockNote.SOFT);
    verdict.holds(
        "met in time is in time",
        at != null && (clock.state() == ClockState.MET_LATE) == (late && !soft),
        clock.id());
    if (at != null && clock.kind().release()) {
      verdict.holds(
          "met by a record",
          incident.releases().stream()
              .anyMatch(r -> r.publishedAt().equals(at) && fits(clock.kind(), r)),
          clock.id());
    } else if (at != null && clock.kind() == ClockKind.REPORT_UP) {
      verdict.holds(
          "met by a record",
          incident.reports().stream().map(UpwardReport::sentAt).anyMatch(at::equals),
          clock.id());
    }
  }

  private static boolean fits(ClockKind kind, Release release) {
    return switch (kind) {
      case PRESS_CONFERENCE -> release.kind() == ReleaseKind.PRESS_CONFERENCE;
      case PRESS_CENTRE -> release.kind() == ReleaseKind.PRESS_CENTRE;
      case FIRST_RELEASE, RESPONSE -> release.kind() != ReleaseKind.PRESS_CENTRE;
      case ACKNOWLEDGE,
          REPORT_UP,
          FOLLOW_UP,
          SUPPLEMENT,
          FINAL,
          CONTINUED_RELEASE,
          INTERPRETATION,
          REPOST,
          SERVICE_GUIDE,
          PROGRESS ->
          false;
    };
  }

  /** Whoever answers for a 重大 has its five hours before the eyes, running, met or missed. */
  private void counted(Incident incident) {
    if (incident.state().open()
        && OwnershipPolicy.answers(incident.ownership())
        && major(incident)) {
      verdict.holds(
          "a major has its five hours",
          first(incident).anyMatch(clock -> clock.state() != ClockState.CANCELLED),
          incident.id());
    }
  }

  private static boolean major(Incident incident) {
    Severity confirmed = incident.confirmed();
    SeverityRange proposed = incident.proposed();
    return confirmed == null
        ? proposed != null && proposed.reachesMajor()
        : confirmed.atLeast(Severity.MAJOR);
  }

  /** Nobody but a manager stops the hours of an incident that is still answered for. */
  private void lowered(Incident before, Incident after, Cause cause) {
    boolean answered =
        after.state().open()
            && OwnershipPolicy.answers(after.ownership())
            && OwnershipPolicy.answers(before.ownership());
    if (answered && first(before).anyMatch(Clock::rings)) {
      boolean stands = first(after).anyMatch(clock -> clock.rings() || clock.state().met());
      boolean manager =
          cause instanceof CommandCause command && command.command().actor().role() == Role.MANAGER;
      verdict.holds("only a manager lowers a major", stands || manager, after.id());
    }
  }

  private static Stream<Clock> first(Incident incident) {
    return incident.clocks().stream().filter(clock -> clock.kind() == ClockKind.FIRST_RELEASE);
  }
}
