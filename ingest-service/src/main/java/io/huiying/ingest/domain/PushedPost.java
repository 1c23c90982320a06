package io.huiying.ingest.domain;

import org.jspecify.annotations.Nullable;

/**
 * A post as its pusher wrote it: typed, not yet believed.
 *
 * @param sourceId which registered source it comes from
 * @param externalId the source's own id, absent where it has none
 * @param url where it can be read
 * @param title plain or HTML
 * @param text plain or HTML
 * @param publishedAt ISO 8601 with offset, as claimed
 * @param author name or id at the source; leaves the door only as a keyed hash
 * @param engagement how much it was noticed
 */
public record PushedPost(
    String sourceId,
    @Nullable String externalId,
    @Nullable String url,
    @Nullable String title,
    @Nullable String text,
    @Nullable String publishedAt,
    @Nullable String author,
    @Nullable PushedEngagement engagement) {

  /** Never prints what was pushed: it may hold names and numbers. */
  @Override
  public String toString() {
    return "PushedPost[" + sourceId + "]";
  }
}
