package io.huiying.contracts.clock;

/** What people have to know beside a clock's times. */
public enum ClockNote {
  /** Nobody knows when it happened: the hours run from the earlier of 接报 and first seen. */
  OCCURRENCE_UNVERIFIED("事发时间待核"),
  /** Working days were counted Monday to Friday, for want of the year's State Council notice. */
  CALENDAR_UNKNOWN("该年度放假安排未公布或未载入，工作日按周一至周五推算"),
  /**
   * Runs on missing or trapped people alone: only the duty officer and the 带班领导 are alarmed, until
   * a death, an official source or a second source (DESIGN section 6, 1).
   */
  MISSING_ALONE("仅据失联、被困人数，暂只提醒值班员和带班领导"),
  /** The rule names no limit: it reminds and is never judged MISSED. */
  SOFT("仅作提醒，不计超时");

  private final String label;

  ClockNote(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
