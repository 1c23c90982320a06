package io.huiying.evaluation.simulate;

import java.time.Duration;
import java.time.Instant;

/** True time, and what the house's clock shows of it. */
final class HouseTime {

  private Instant now;
  private Duration offset = Duration.ZERO;

  HouseTime(Instant start) {
    this.now = start;
  }

  /** True time goes on, never back. */
  void advance(Instant to) {
    now = to.isAfter(now) ? to : now;
  }

  void set(Duration wrongBy) {
    offset = wrongBy;
  }

  Instant now() {
    return now;
  }

  Instant shown() {
    return now.plus(offset);
  }

  /** At what true time the clock shows this; not before now. */
  Instant when(Instant shown) {
    Instant at = shown.minus(offset);
    return at.isBefore(now) ? now : at;
  }
}
