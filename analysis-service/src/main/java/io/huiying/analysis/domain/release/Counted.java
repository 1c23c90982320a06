package io.huiying.analysis.domain.release;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much was read of something in each hour, also of what is not kept with its words.
 *
 * @param byHour posts and repetitions by the beginning of the hour; quiet hours are missing
 */
public record Counted(Map<Instant, Integer> byHour) {

  /** Where nothing was counted. */
  public static final Counted UNKNOWN = new Counted(Map.of());

  public Counted {
    byHour = Map.copyOf(byHour);
  }

  /** What was read in the hours that lie between two instants, or reach into the time between. */
  @Nullable Integer between(Instant from, Instant until) {
    if (byHour.isEmpty()) {
      return null;
    }
    return byHour.entrySet().stream()
        .filter(hour -> hour.getKey().isBefore(until))
        .filter(hour -> hour.getKey().plus(Duration.ofHours(1)).isAfter(from))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
