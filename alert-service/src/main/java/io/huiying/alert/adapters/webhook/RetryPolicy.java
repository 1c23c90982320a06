package io.huiying.alert.adapters.webhook;

import java.time.Duration;
import java.time.Instant;

/** When to try again: doubling from a second to a minute; statutory clocks without end. */
final class RetryPolicy {

  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final Duration NOT_URGENT_FOR = Duration.ofHours(24);
  private static final int MOST_DOUBLINGS = 6;

  private RetryPolicy() {}

  /** The pause after a failed attempt; the first attempt is 1. */
  static Duration pause(int attempt) {
    Duration pause = FIRST.multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
    return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
  }

  /** Whether a message is not worth another attempt. Both instants by the machine's clock. */
  static boolean givesUp(boolean urgent, Instant askedAt, Instant now) {
    return !urgent && Duration.between(askedAt, now).compareTo(NOT_URGENT_FOR) >= 0;
  }
}
