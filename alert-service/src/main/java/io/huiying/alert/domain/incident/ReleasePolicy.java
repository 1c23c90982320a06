package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.rules.IssuerPolicy;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.RecordRelease;
import io.huiying.contracts.incident.Release;
import io.huiying.contracts.incident.ReleaseOffer;
import io.huiying.contracts.wire.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the record of a release that was already published. */
final class ReleasePolicy {

  /** Recorded later than this after its claimed time, it is flagged. */
  static final Duration RECORDED_LATE_AFTER = Duration.ofMinutes(30);

  private ReleasePolicy() {}

  static Release release(
      Incident incident,
      RecordRelease action,
      @Nullable String contentHash,
      Instant now,
      IssuerPolicy issuers) {
    String issuer = action.issuer().strip();
    Optional<ReleaseOffer> offer = offer(incident, action.offer());
    boolean late = action.publishedAt().plus(RECORDED_LATE_AFTER).isBefore(now);
    return new Release(
        idOf(incident, action),
        action.kind(),
        issuer,
        action.title().strip(),
        action.url(),
        action.publishedAt(),
        now,
        action.principalPresent(),
        late,
        issuers.known(issuer) || incident.units().contains(issuer),
        contentHash,
        offer.map(ReleaseOffer::postId).orElse(null),
        offer.map(ReleaseOffer::textHash).orElse(null),
        offer.map(ReleaseOffer::answers).orElse(List.of()),
        action.fetch());
  }

  /** The offer that a release is said to be taken from. */
  static Optional<ReleaseOffer> offer(Incident incident, @Nullable String postId) {
    return incident.handled().offers().stream()
        .filter(offer -> offer.postId().equals(postId))
        .findFirst();
  }

  /**
   * How many official posts nobody recorded yet may have been what a clock waits for: published
   * since the occurrence, and no mere announcement. Only clocks that a release stops wait for any.
   */
  static long waiting(Incident incident, Clock clock) {
    boolean released =
        switch (clock.kind()) {
          case FIRST_RELEASE, PRESS_CONFERENCE, PRESS_CENTRE, RESPONSE -> true;
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
    return released
        ? incident.handled().offers().stream().filter(offer -> waits(incident, offer)).count()
        : 0;
  }

  private static boolean waits(Incident incident, ReleaseOffer offer) {
    Occurrence occurrence = incident.occurrence();
    boolean since = occurrence == null || !offer.publishedAt().isBefore(occurrence.lower());
    return since
        && !offer.announced()
        && incident.releases().stream().noneMatch(r -> offer.postId().equals(r.offer()));
  }

  /** The same publication has the same id, whoever records it. */
  static String idOf(Incident incident, RecordRelease action) {
    String url = action.url();
    return Ids.derive(
        "r",
        incident.id(),
        action.kind().name(),
        action.publishedAt().toString(),
        url == null ? action.title().strip() : url);
  }
}
