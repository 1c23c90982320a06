package io.huiying.evaluation.bench.clocks;

import java.time.Duration;
import java.time.Instant;

/**
 * What has to be announced.
 *
 * @param alarmId by the contract: incident, clock, threshold, schedule
 * @param at by the receiver's clock
 * @param owedFrom from when it could be announced: the deadline itself, or the end of a standstill
 * @param ahead by how much the programs' clock may have been ahead when it was announced
 */
record Deadline(String alarmId, Instant at, Instant owedFrom, Duration ahead) {

  /** Owed at its own moment, by a clock that is right. */
  static Deadline of(String alarmId, Instant at) {
    return new Deadline(alarmId, at, at, Duration.ZERO);
  }

  /** Nobody could announce anything in between. */
  Deadline afterStandstill(Instant from, Instant until) {
    boolean within = at.isAfter(from) && at.isBefore(until);
    return within ? new Deadline(alarmId, at, until, ahead) : this;
  }

  /** The programs' clock was ahead from one moment on, for a while. */
  Deadline afterLeap(Instant leaped, Duration by) {
    boolean within = at.isAfter(leaped) && at.isBefore(leaped.plus(by));
    return within ? new Deadline(alarmId, at, leaped, by) : this;
  }
}
