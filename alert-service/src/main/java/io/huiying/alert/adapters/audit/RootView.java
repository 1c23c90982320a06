package io.huiying.alert.adapters.audit;

import io.huiying.alert.domain.audit.SealedRoot;
import io.huiying.contracts.audit.AuditRange;
import java.time.Instant;
import java.util.List;

/** A root as the API shows it, without fingerprints; {@code hash} is what the next one names. */
public record RootView(
    long number,
    Instant at,
    long events,
    String root,
    String previous,
    String hash,
    List<RangeView> ranges) {

  /** Its part in one partition; {@code to} is not included. */
  public record RangeView(
      int partition, long from, long to, long first, long events, String root) {}

  /** The view of a root. */
  public static RootView of(SealedRoot sealed) {
    return new RootView(
        sealed.root().number(),
        sealed.root().at(),
        sealed.root().events(),
        sealed.root().root(),
        sealed.root().previous(),
        sealed.hash(),
        sealed.root().ranges().stream().map(RootView::range).toList());
  }

  private static RangeView range(AuditRange range) {
    return new RangeView(
        range.partition(), range.from(), range.to(), range.first(), range.events(), range.root());
  }
}
