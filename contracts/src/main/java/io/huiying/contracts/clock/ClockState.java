package io.huiying.contracts.clock;

/**
 * RUNNING → MET | MET_LATE | MISSED | CANCELLED, and MISSED → MET_LATE. Nothing leaves MET,
 * MET_LATE, CANCELLED.
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
