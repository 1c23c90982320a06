package io.huiying.analysis.domain.search;

import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.SourceKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which posts come into question; what is absent does not matter.
 *
 * @param topic shown topic
 * @param place division code of 2, 4, 6, 9 or 12 digits; finds all below it
 * @param sourceId at most {@value #MAX_SOURCE} characters
 * @param sourceKind kind of source
 * @param hazard what happened
 * @param emergency whether it reports an emergency
 * @param reaches possible grade at least this
 * @param mark exercise or not
 * @param from published or first seen at or after
 * @param to published or first seen before
 */
public record PostFilter(
    @Nullable Topic topic,
    @Nullable String place,
    @Nullable String sourceId,
    @Nullable SourceKind sourceKind,
    @Nullable Hazard hazard,
    @Nullable Boolean emergency,
    @Nullable Severity reaches,
    @Nullable Mark mark,
    @Nullable Instant from,
    @Nullable Instant to) {

  public static final int MAX_SOURCE = 100;

  /** Everything. */
  public static final PostFilter ALL =
      new PostFilter(null, null, null, null, null, null, null, null, null, null);

  public PostFilter {
    if (place != null && !place.matches("\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}")) {
      throw new IllegalArgumentException("place 应为 2、4、6、9 或 12 位行政区划代码");
    }
    if (sourceId != null && sourceId.length() > MAX_SOURCE) {
      throw new IllegalArgumentException("source 最长 " + MAX_SOURCE + " 字");
    }
    if (from != null && to != null && !from.isBefore(to)) {
      throw new IllegalArgumentException("from 应早于 to");
    }
  }

  /** Everything below a division. */
  public static PostFilter in(String place) {
    return new PostFilter(null, place, null, null, null, null, null, null, null, null);
  }
}
