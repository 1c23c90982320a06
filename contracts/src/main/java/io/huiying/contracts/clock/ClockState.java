package io.huiying.contracts.clock;

/**
 * RUNNING → MET | MET_LATE | MISSED | CANCELLED. A MISSED clock becomes MET or MET_LATE when a
 * release is recorded afterwards, CANCELLED when the grade it ran on was provisional and is
 * lowered, RUNNING when a corrected occurrence moves its deadline into the future. MET_LATE becomes
 * MET, and MET is met at another moment, when something earlier comes on record; so does CANCELLED
 * by closing, when the release is recorded after all. Nothing else leaves MET, MET_LATE and
 * CANCELLED but a new schedule with a higher generation.
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

  /** Whether it was done, in time or not. */
  public boolean met() {
    return this == MET || this == MET_LATE;
  }
}
