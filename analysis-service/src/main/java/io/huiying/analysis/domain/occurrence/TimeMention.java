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
 * @param after days after the mention before (当日 0, 次日 1), absent when not so told
 * @param weekday the day of a week, absent when not so told
 * @param part the part of the day that is named (凌晨), absent when none is
 * @param hour 0 to 24
 * @param minute 0 to 59
 * @param lastHour where a range of hours ends (18时至22时), absent when it is none
 * @param ago minutes before publication (20分钟前), absent when not so told
 * @param fuzzy 许, 左右, 前后
 */
public record TimeMention(
    int start,
    int end,
    @Nullable Integer year,
    @Nullable Integer month,
    @Nullable Integer day,
    @Nullable Integer relative,
    @Nullable Integer after,
    @Nullable Weekday weekday,
    @Nullable DayPart part,
    @Nullable Integer hour,
    @Nullable Integer minute,
    @Nullable Integer lastHour,
    @Nullable Integer ago,
    boolean fuzzy) {

  public boolean hasDay() {
    return day != null || relative != null || after != null || weekday != null;
  }

  static TimeMention before(int start, int end, int minutes) {
    return new TimeMention(
        start, end, null, null, null, null, null, null, null, null, null, null, minutes, true);
  }
}
