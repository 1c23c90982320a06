package io.huiying.alert.adapters.console;

import io.huiying.alert.adapters.console.IncidentView.OfferView;
import io.huiying.alert.adapters.console.IncidentView.PointView;
import io.huiying.alert.adapters.console.IncidentView.ReleaseView;
import io.huiying.alert.adapters.console.IncidentView.SnapshotView;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.PageFetch;
import io.huiying.contracts.incident.Release;
import io.huiying.contracts.incident.ReleaseAnswer;
import io.huiying.contracts.incident.ReleaseKind;
import io.huiying.contracts.incident.ReleaseOffer;
import java.util.List;

/** What was published, and what is still offered to be recorded. */
final class ReleaseViews {

  private ReleaseViews() {}

  static List<ReleaseView> releases(Incident incident, Quotes quotes) {
    return incident.releases().stream().map(release -> release(release, quotes)).toList();
  }

  /** Offers that no release was taken from; one whose release was undone is offered again. */
  static List<OfferView> offers(Incident incident, Quotes quotes) {
    return incident.handled().offers().stream()
        .filter(
            offer -> incident.releases().stream().noneMatch(r -> offer.postId().equals(r.offer())))
        .map(offer -> offer(offer, quotes))
        .toList();
  }

  private static ReleaseView release(Release release, Quotes quotes) {
    return new ReleaseView(
        release.id(),
        release.kind(),
        release.kind().label(),
        release.issuer(),
        release.title(),
        release.url(),
        release.publishedAt(),
        release.recordedAt(),
        release.principalPresent(),
        release.recordedLate(),
        release.issuerVerified(),
        release.textHash(),
        release.offer(),
        points(release.answers(), quotes),
        snapshot(release));
  }

  private static SnapshotView snapshot(Release release) {
    PageFetch fetch = release.fetch();
    boolean kept = release.contentHash() != null;
    return fetch == null
        ? new SnapshotView(kept, null, null, null)
        : new SnapshotView(kept, fetch.outcome(), fetch.outcome().label(), fetch.at());
  }

  private static OfferView offer(ReleaseOffer offer, Quotes quotes) {
    ReleaseKind kind = offer.kind();
    return new OfferView(
        offer.postId(),
        kind,
        kind == null ? null : kind.label(),
        offer.announced(),
        offer.issuer(),
        quotes.of(offer.evidence()),
        offer.url(),
        offer.publishedAt(),
        points(offer.answers(), quotes));
  }

  private static List<PointView> points(List<ReleaseAnswer> answers, Quotes quotes) {
    return answers.stream()
        .map(
            answer -> {
              String evidence = answer.evidence();
              return new PointView(
                  answer.point().name(),
                  answer.point().label(),
                  evidence == null ? null : quotes.of(evidence));
            })
        .toList();
  }
}
