package io.huiying.alert.domain.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Whether the machine's clock can be believed: deadlines are instants, and alarms ring by it. */
public final class ClockTrust {

  /** Machines in one network agree far better; what people notice begins here. */
  public static final Duration TOLERATED = Duration.ofSeconds(1);

  private ClockTrust() {}

  /**
   * What the machine's clock and a clock that nobody can set showed at one moment.
   *
   * @param machine by the machine's clock
   * @param monotonicNanos by the monotonic clock
   */
  public record Look(Instant machine, long monotonicNanos) {}

  /**
   * By how much the machine's clock was set between two looks, forward positive; empty when it went
   * as time goes. A machine that slept shows the same.
   */
  public static Optional<Duration> jump(Look before, Look now) {
    Duration shown = Duration.between(before.machine(), now.machine());
    Duration passed = Duration.ofNanos(now.monotonicNanos() - before.monotonicNanos());
    return notable(shown.minus(passed));
  }

  /**
   * How far the machine's clock is ahead of the broker's; negative when behind, empty when they
   * agree.
   *
   * @param asked when the broker was asked, by the machine
   * @param answered when its answer came, by the machine
   * @param broker what it said
   */
  public static Optional<Duration> ahead(Instant asked, Instant answered, Instant broker) {
    if (broker.isBefore(asked)) {
      return notable(Duration.between(broker, asked));
    }
    return broker.isAfter(answered)
        ? notable(Duration.between(broker, answered))
        : Optional.empty();
  }

  private static Optional<Duration> notable(Duration difference) {
    return difference.abs().compareTo(TOLERATED) > 0 ? Optional.of(difference) : Optional.empty();
  }
}
