package io.huiying.analysis.domain.search;

import java.time.Duration;

/** Stretches of a time series; days and months begin at midnight in Asia/Shanghai. */
public enum Interval {
  MINUTE("minute", Duration.ofMinutes(1)),
  HOUR("hour", Duration.ofHours(1)),
  DAY("day", Duration.ofDays(1));

  /** Most stretches in one answer. */
  public static final int MAX_MOMENTS = 2_000;

  /** Most stretches that are counted for one answer; an index refuses to count more. */
  public static final int MAX_COUNTED = 64_800;

  private final String code;
  private final Duration length;

  Interval(String code, Duration length) {
    this.code = code;
    this.length = length;
  }

  /**
   * @throws IllegalArgumentException when there is none of this name
   */
  public static Interval ofCode(String code) {
    for (Interval interval : values()) {
      if (interval.code.equals(code)) {
        return interval;
      }
    }
    throw new IllegalArgumentException("interval 应为 minute、hour 或 day");
  }

  public String code() {
    return code;
  }

  public Duration length() {
    return length;
  }
}
