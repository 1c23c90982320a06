package io.huiying.analysis.domain.occurrence;

import org.jspecify.annotations.Nullable;

/**
 * A time as written; parts that the words leave out are absent.
 *
 * @param start first position
 * @param end one past the last
 * @param year four digits
 * @param month 1 to 12
 * @param day 1 to 31
 * @param relative days before publication (今天 0, 昨日 1), absent when not relative
 * @param sameDay 当日, 当天, 当晚: the day of the mention before
 * @param hour 0 to 24
 * @param minute 0 to 59
 * @param fuzzy 许, 左右, 前后
 */
public record TimeMention(
    int start,
    int end,
    @Nullable Integer year,
    @Nullable Integer month,
    @Nullable Integer day,
    @Nullable Integer relative,
    boolean sameDay,
    @Nullable Integer hour,
    @Nullable Integer minute,
    boolean fuzzy) {

  public boolean hasDay() {
    return day != null || relative != null || sameDay;
  }
}
