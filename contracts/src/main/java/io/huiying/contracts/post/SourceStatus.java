package io.huiying.contracts.post;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a registered source was last heard.
 *
 * @param sourceId as posts name it
 * @param name for people
 * @param mark whether its posts are an exercise
 * @param freshWithin silence longer than this is stale; absent for sources that speak when somebody
 *     pushes
 * @param heardAt last delivery by the house clock, new or repeated; absent while it has never
 *     delivered anything: empty, which is not stale
 */
public record SourceStatus(
    String sourceId,
    String name,
    Mark mark,
    @Nullable Duration freshWithin,
    @Nullable Instant heardAt) {

  /** Since when it has been silent for too long; absent while it is fresh, empty or unbound. */
  public @Nullable Instant staleSince(Instant now) {
    if (heardAt == null || freshWithin == null) {
      return null;
    }
    Instant end = heardAt.plus(freshWithin);
    return now.isAfter(end) ? end : null;
  }
}
