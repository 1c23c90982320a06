package io.huiying.alert.domain.clock;

import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.Threshold;
import java.time.Duration;
import java.time.Instant;

/** Makes the claim that a clock reached a threshold. */
public final class Alarms {

  /** Machine time after which whoever should have noticed must have been pausing. */
  public static final Duration PAUSED_AFTER = Duration.ofSeconds(3);

  private Alarms() {}

  /**
   * The claim.
   *
   * @param now by the house clock
   * @param speed house seconds a machine second
   * @param firedBy {@code engine} or {@code siren}
   */
  public static Alarm claim(
      Clock clock, Threshold threshold, Instant now, int speed, String firedBy) {
    Duration behind = Duration.between(RingPlan.ringsAt(clock, threshold), now).dividedBy(speed);
    return new Alarm(
        Alarm.idOf(clock, threshold),
        clock.incidentId(),
        clock.id(),
        clock.kind(),
        threshold,
        clock.generation(),
        threshold.at(clock),
        now,
        behind.compareTo(PAUSED_AFTER) > 0,
        firedBy,
        clock.dueAt(),
        clock.title(),
        clock.mark(),
        clock.detail());
  }
}
