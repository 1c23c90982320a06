package io.huiying.analysis.domain.occurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 上周五, 本周一, 周日: a day told by its week.
 *
 * @param day the day
 * @param weeks weeks before that of publication; absent where the words name no week, then the last
 *     such day is meant
 */
record Weekday(DayOfWeek day, @Nullable Integer weeks) {

  private static final List<String> LAST = List.of("上周", "上个周", "上星期", "上个星期");
  private static final List<String> THIS = List.of("本周", "这周", "本星期", "这个星期");
  private static final List<String> BARE = List.of("周", "星期");
  private static final String DAYS = "一二三四五六日";

  /** What may follow a bare 周三, which else is a name (周一围) or part of 周日版, 周五至周日. */
  private static final String FOLLOWS = ",上下中早晚凌清傍深夜(在";

  /** The weekday at the cursor, which then stands behind it; absent when there is none. */
  static @Nullable Weekday at(TimeCursor cursor, char before) {
    int from = cursor.at();
    @Nullable String last = cursor.any(LAST);
    @Nullable String current = last == null ? cursor.any(THIS) : null;
    boolean bare = last == null && current == null && "每逢一两个上下至到".indexOf(before) < 0;
    if (last != null || current != null || bare && cursor.any(BARE) != null) {
      String ahead = cursor.ahead(2);
      int day = ahead.isEmpty() ? -1 : DAYS.indexOf(ahead.charAt(0) == '天' ? '日' : ahead.charAt(0));
      boolean ends = ahead.length() < 2 || FOLLOWS.indexOf(ahead.charAt(1)) >= 0;
      boolean clock = ahead.length() == 2 && ahead.charAt(1) >= '0' && ahead.charAt(1) <= '9';
      boolean names =
          bare ? ends || clock : ahead.length() < 2 || "至到".indexOf(ahead.charAt(1)) < 0;
      if (day >= 0 && names) {
        cursor.back(cursor.at() + 1);
        return new Weekday(
            DayOfWeek.of(day + 1), bare ? null : Integer.valueOf(last != null ? 1 : 0));
      }
    }
    cursor.back(from);
    return null;
  }

  /** The date that is meant on a day of publication; never one to come. */
  LocalDate date(LocalDate published) {
    if (weeks == null) {
      return published.with(TemporalAdjusters.previousOrSame(day));
    }
    LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate told = monday.minusWeeks(weeks).plusDays(day.getValue() - 1L);
    return told.isAfter(published) ? told.minusWeeks(1) : told;
  }
}
