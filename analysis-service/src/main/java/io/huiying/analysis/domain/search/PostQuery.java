package io.huiying.analysis.domain.search;

import io.huiying.contracts.assess.Topic;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param words all of them have to occur; empty for everything; at most {@value #MAX_WORDS}
 *     characters
 * @param topic shown topic, absent for any
 * @param place division code prefix of 2 to 9 digits, absent for any
 * @param from published or first seen at or after, absent for any
 * @param to published or first seen before, absent for any
 * @param limit 1 to {@value #MAX_LIMIT}
 * @param after where the page before ended, absent for the first
 */
public record PostQuery(
    String words,
    @Nullable Topic topic,
    @Nullable String place,
    @Nullable Instant from,
    @Nullable Instant to,
    int limit,
    @Nullable Position after) {

  public static final int MAX_WORDS = 200;
  public static final int MAX_LIMIT = 100;
  public static final int DEFAULT_LIMIT = 20;

  /**
   * A place in the order of results.
   *
   * @param millis when the last post of a page was known since
   * @param postId its id
   */
  public record Position(long millis, String postId) {}

  public PostQuery {
    if (words.length() > MAX_WORDS) {
      throw new IllegalArgumentException("检索词最长 " + MAX_WORDS + " 字");
    }
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("limit 应在 1 到 " + MAX_LIMIT + " 之间");
    }
    if (place != null && !place.matches("\\d{2,9}")) {
      throw new IllegalArgumentException("place 应为 2 到 9 位行政区划代码");
    }
    if (from != null && to != null && !from.isBefore(to)) {
      throw new IllegalArgumentException("from 应早于 to");
    }
  }
}
