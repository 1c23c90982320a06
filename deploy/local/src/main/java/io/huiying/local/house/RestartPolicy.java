package io.huiying.local.house;

import java.time.Duration;
import java.util.Optional;

/**
 * When a part that died is started again: at once, then after 1, 2, 4 s, and not after the fifth
 * death in a row. A part that ran for a minute has made good its earlier deaths. At once, because
 * messages to people wait meanwhile.
 *
 * @param deaths in a row
 */
record RestartPolicy(int deaths) {

  static final RestartPolicy FRESH = new RestartPolicy(0);

  private static final int MAX_DEATHS = 5;
  private static final Duration MADE_GOOD = Duration.ofMinutes(1);
  private static final Duration AT_ONCE = Duration.ofMillis(100);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

  /** What is so after one more death, of a part that had run for this long. */
  RestartPolicy afterDeath(Duration ran) {
    return new RestartPolicy(ran.compareTo(MADE_GOOD) >= 0 ? 1 : deaths + 1);
  }

  /** How long to wait before the next start; empty when it is enough. */
  Optional<Duration> pause() {
    return deaths >= MAX_DEATHS
        ? Optional.empty()
        : Optional.of(deaths <= 1 ? AT_ONCE : FIRST_PAUSE.multipliedBy(1L << (deaths - 2)));
  }
}
