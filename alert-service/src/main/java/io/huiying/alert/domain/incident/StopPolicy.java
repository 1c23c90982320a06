package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.rules.IssuerPolicy;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentChange.ClockStopped;
import io.huiying.contracts.incident.Release;
import io.huiying.contracts.incident.ReleaseKind;
import java.time.Instant;
import java.util.Optional;

/**
 * What stops a clock. A release counts by its publication time, however late it is recorded, also
 * for a clock that was declared missed before.
 */
final class StopPolicy {

  private StopPolicy() {}

  static void meet(Unfolding unfolding, ClockKind kind) {
    Clock clock = Clocks.of(unfolding.incident(), kind);
    if (clock == null || !clock.state().open()) {
      return;
    }
    if (kind == ClockKind.ACKNOWLEDGE) {
      Instant at = unfolding.incident().acknowledgedAt();
      if (at != null) {
        stop(unfolding, clock, unfolding.asked(at), "已签收");
      }
      return;
    }
    firstRelease(unfolding.incident(), kind, unfolding.rules().issuers())
        .ifPresent(release -> stop(unfolding, clock, release.publishedAt(), words(release)));
  }

  private static void stop(Unfolding unfolding, Clock clock, Instant at, String reason) {
    ClockState state = at.isAfter(clock.dueLatest()) ? ClockState.MET_LATE : ClockState.MET;
    unfolding.add(new ClockStopped(clock.id(), state, at, reason));
  }

  private static Optional<Release> firstRelease(
      Incident incident, ClockKind kind, IssuerPolicy issuers) {
    return incident.releases().stream()
        .filter(release -> issuers.counts(release.issuer()))
        .filter(release -> answers(release.kind(), kind))
        .filter(release -> sinceOccurrence(incident, release))
        .findFirst();
  }

  /** Only a conference held is a press conference; any release is a first answer. */
  private static boolean answers(ReleaseKind release, ClockKind clock) {
    return switch (clock) {
      case ACKNOWLEDGE -> false;
      case FIRST_RELEASE, RESPONSE -> true;
      case PRESS_CONFERENCE -> release == ReleaseKind.PRESS_CONFERENCE;
    };
  }

  private static boolean sinceOccurrence(Incident incident, Release release) {
    Occurrence occurrence = incident.occurrence();
    return occurrence == null || !release.publishedAt().isBefore(occurrence.lower());
  }

  private static String words(Release release) {
    return "已登记" + release.kind().label() + "：" + release.issuer();
  }
}
