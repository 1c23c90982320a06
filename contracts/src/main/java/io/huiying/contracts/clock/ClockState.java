package io.huiying.contracts.clock;

/**
 * RUNNING → MET | MET_LATE | MISSED | CANCELLED. A MISSED clock becomes MET or MET_LATE when a
 * release is recorded afterwards, CANCELLED when the grade it ran on was provisional and is
 * lowered, RUNNING when a corrected occurrence moves its deadline into the future. Nothing leaves
 * MET, MET_LATE and CANCELLED but a new opening with a higher generation.
 */
public enum ClockState {
  RUNNING,
  MET,
  MET_LATE,
  MISSED,
  CANCELLED;

  /** Whether alarms still ring for it: a missed clock repeats until it is stopped. */
  public boolean open() {
    return this == RUNNING || this == MISSED;
  }
}
