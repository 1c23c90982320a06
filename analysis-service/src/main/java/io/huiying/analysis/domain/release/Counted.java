package io.huiying.analysis.domain.release;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much there was of something in each hour, also of what is not kept with its words.
 *
 * @param byHour posts and repetitions by the beginning of the hour; quiet hours are missing
 * @param keptByHour how many of these are kept with their words
 * @param allKept whether every post is, so that hours need not be compared
 */
public record Counted(
    Map<Instant, Integer> byHour, Map<Instant, Integer> keptByHour, boolean allKept) {

  /** Where nothing was counted because everything is kept. */
  public static final Counted UNKNOWN = new Counted(Map.of(), Map.of(), true);

  public Counted {
    byHour = Map.copyOf(byHour);
    keptByHour = Map.copyOf(keptByHour);
  }

  /**
   * What was counted in the hours that lie between two instants, or reach into the time between.
   */
  @Nullable Integer between(Instant from, Instant until) {
    return byHour.isEmpty() ? null : sum(byHour, from, until);
  }

  /** Whether as much is kept of these hours as was counted: else no sum over it is one. */
  boolean isKept(Instant from, Instant until) {
    return allKept
        || (!byHour.isEmpty() && sum(keptByHour, from, until) >= sum(byHour, from, until));
  }

  private static int sum(Map<Instant, Integer> hours, Instant from, Instant until) {
    return hours.entrySet().stream()
        .filter(hour -> hour.getKey().isBefore(until))
        .filter(hour -> hour.getKey().plus(Duration.ofHours(1)).isAfter(from))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
