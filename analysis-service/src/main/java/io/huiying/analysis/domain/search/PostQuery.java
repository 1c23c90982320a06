package io.huiying.analysis.domain.search;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param words all of them have to fit; none for everything
 * @param filter which posts come into question
 * @param limit 1 to {@value #MAX_LIMIT}
 * @param after where the page before ended, absent for the first
 */
public record PostQuery(SearchWords words, PostFilter filter, int limit, @Nullable Position after) {

  public static final int MAX_LIMIT = 100;
  public static final int DEFAULT_LIMIT = 20;

  /**
   * A place in the order of results. Newer posts that arrive while somebody turns pages come before
   * it, so that no page repeats or skips one.
   *
   * @param millis when the last post of a page was known since
   * @param postId its id
   */
  public record Position(long millis, String postId) {}

  public PostQuery {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("limit 应在 1 到 " + MAX_LIMIT + " 之间");
    }
  }
}
