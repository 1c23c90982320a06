package io.huiying.ingest.domain;

import io.huiying.contracts.post.Engagement;

/** Counts as pushed; any number, also a senseless one. */
public record PushedEngagement(long heat, long reposts, long comments, long likes) {

  /** More than any platform counts. */
  static final long MAX = 1_000_000_000_000_000L;

  Engagement checked() throws RefusedException {
    return new Engagement(
        bounded("heat", heat),
        bounded("reposts", reposts),
        bounded("comments", comments),
        bounded("likes", likes));
  }

  private static long bounded(String name, long count) throws RefusedException {
    if (count < 0 || count > MAX) {
      throw Refusals.ENGAGEMENT_OUT_OF_BOUNDS.of("engagement." + name, count, MAX);
    }
    return count;
  }
}
