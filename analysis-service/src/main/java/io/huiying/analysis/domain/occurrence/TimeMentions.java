package io.huiying.analysis.domain.occurrence;

import io.huiying.analysis.domain.text.NormalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds times in a text (RULES C6), one short look at each position that can begin one. */
public final class TimeMentions {

  private static final Map<String, Integer> RELATIVE =
      Map.ofEntries(
          Map.entry("今天", 0),
          Map.entry("今日", 0),
          Map.entry("今晨", 0),
          Map.entry("今早", 0),
          Map.entry("今晚", 0),
          Map.entry("今夜", 0),
          Map.entry("昨天", 1),
          Map.entry("昨日", 1),
          Map.entry("昨晚", 1),
          Map.entry("昨晨", 1),
          Map.entry("昨早", 1),
          Map.entry("昨夜", 1),
          Map.entry("前天", 2),
          Map.entry("前日", 2),
          Map.entry("前晚", 2),
          Map.entry("前夜", 2));
  private static final Map<String, Integer> BRACKETED = Map.of("今(", 0, "昨(", 1, "前(", 2);
  private static final List<String> SAME_DAY = List.of("事发当日", "事发当天", "当天", "当日", "当晚", "同日");
  private static final List<String> NEXT_DAY = List.of("次日", "第二天", "翌日");
  private static final List<String> JUST_NOW = List.of("刚刚", "刚才", "就在刚刚");
  private static final List<String> FUZZY = List.of("许", "左右", "前后", "上下");
  private static final List<String> PAST = List.of("多钟", "多", "余");
  private static final List<String> RANGE = List.of("至", "到", "-", "~", "—");
  private static final List<String> AGO = List.of("之前", "前");
  private static final int JUST = 10;
  private static final int MOST_AGO = 48;

  private TimeMentions() {}

  /** All times, in order. */
  public static List<TimeMention> in(NormalText text) {
    List<TimeMention> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      @Nullable TimeMention mention = mayBegin(text.at(at)) ? at(text, at) : null;
      if (mention == null) {
        at++;
      } else {
        found.add(mention);
        at = mention.end();
      }
    }
    return found;
  }

  private static boolean mayBegin(char c) {
    return (c >= '0' && c <= '9') || "今昨前当同事次第翌刚就一二三四五六七八九十零两半凌清早上中正午下傍晚深夜本这周星〇".indexOf(c) >= 0;
  }

  private static @Nullable TimeMention at(NormalText text, int start) {
    TimeCursor cursor = new TimeCursor(text, start);
    @Nullable TimeMention ago = ago(cursor, start);
    return ago != null ? ago : dated(text, cursor, start);
  }

  /** 刚刚, 20分钟前, 两小时前. */
  private static @Nullable TimeMention ago(TimeCursor cursor, int start) {
    if (cursor.any(JUST_NOW) != null) {
      boolean alone = ",!:。".contains(cursor.ahead(1));
      if (alone) {
        return TimeMention.before(start, cursor.at(), JUST);
      }
      cursor.back(start);
      return null;
    }
    if (cursor.ahead(4).startsWith("半小时前") || cursor.ahead(4).equals("半个小时")) {
      return TimeMention.before(start, start + 4, 30);
    }
    int value = cursor.small();
    boolean minutes = value > 0 && cursor.any(List.of("多分钟", "分钟")) != null;
    boolean hours = value > 0 && !minutes && cursor.any(List.of("个多小时", "个小时", "小时")) != null;
    boolean told = (minutes || hours && value <= MOST_AGO) && cursor.any(AGO) != null;
    if (!told) {
      cursor.back(start);
      return null;
    }
    return TimeMention.before(start, cursor.at(), minutes ? value : value * 60);
  }

  private static @Nullable TimeMention dated(NormalText text, TimeCursor cursor, int start) {
    @Nullable Integer relative = relative(cursor);
    @Nullable Integer after = relative == null ? after(cursor) : null;
    @Nullable Weekday weekday =
        relative == null && after == null ? Weekday.at(cursor, text.at(start - 1)) : null;
    @Nullable Integer year = null;
    @Nullable Integer month = null;
    @Nullable Integer day = null;
    if (after == null && weekday == null) {
      if (relative != null && cursor.skip('(')) {
        month = cursor.number("月");
        int said = cursor.small();
        day = said > 0 ? Integer.valueOf(said) : null;
        cursor.skip('日');
        cursor.skip(')');
        cursor.skip('日');
      } else if (relative == null) {
        year = cursor.year();
        month = cursor.number("月");
        if (month == null) {
          month = cursor.dotted();
        }
        day = cursor.day(month != null);
        if (day == null && year != null && month != null) {
          day = cursor.stamped();
        }
        cursor.skipWeekday();
      }
    }
    boolean date = relative != null || after != null || weekday != null || day != null;
    if (month != null && day == null || year != null && month == null || !dateIsValid(month, day)) {
      return null;
    }
    return clocked(text, cursor, start, date, year, month, day, relative, after, weekday);
  }

  private static boolean dateIsValid(@Nullable Integer month, @Nullable Integer day) {
    return (month == null || month >= 1 && month <= 12) && (day == null || day >= 1 && day <= 31);
  }

  /** The time of day that follows a day, or stands alone. */
  private static @Nullable TimeMention clocked(
      NormalText text,
      TimeCursor cursor,
      int start,
      boolean date,
      @Nullable Integer year,
      @Nullable Integer month,
      @Nullable Integer day,
      @Nullable Integer relative,
      @Nullable Integer after,
      @Nullable Weekday weekday) {
    int beforeClock = cursor.at();
    boolean comma = date && cursor.skip(',');
    @Nullable String word = cursor.any(DayPart.words());
    if (word == null && text.has("当晚", start)) {
      word = "当晚";
    }
    @Nullable DayPart part = DayPart.of(word);
    @Nullable Integer hour = cursor.hour();
    if (comma && part == null && hour == null) {
      cursor.back(beforeClock);
    }
    @Nullable Integer minute = hour == null ? null : cursor.minute();
    if (!date && hour == null) {
      return null;
    }
    if (minute != null) {
      cursor.skipSeconds();
    }
    boolean past = hour != null && cursor.any(PAST) != null;
    boolean fuzzy = hour != null && cursor.any(FUZZY) != null && !past;
    @Nullable Integer last = hour == null ? null : lastHour(cursor, part);
    if (part != null && hour != null) {
      hour = part.hour(hour);
    }
    return new TimeMention(
        start,
        cursor.at(),
        year,
        month,
        day,
        relative,
        after,
        weekday,
        part,
        hour,
        minute,
        last,
        null,
        fuzzy);
  }

  /** 18时至22时: where the hours end; another date after 至 is not read. */
  private static @Nullable Integer lastHour(TimeCursor cursor, @Nullable DayPart part) {
    int from = cursor.at();
    if (cursor.any(RANGE) != null) {
      @Nullable String word = cursor.any(DayPart.words());
      @Nullable Integer hour = cursor.hour();
      if (hour != null) {
        cursor.minute();
        @Nullable DayPart own = word == null ? part : DayPart.of(word);
        return own == null ? hour : Integer.valueOf(own.hour(hour));
      }
    }
    cursor.back(from);
    return null;
  }

  private static @Nullable Integer relative(TimeCursor cursor) {
    @Nullable Integer bracketed = BRACKETED.get(cursor.ahead(2));
    if (bracketed != null) {
      cursor.back(cursor.at() + 1);
      return bracketed;
    }
    String word = cursor.ahead(2);
    @Nullable Integer days = RELATIVE.get(word);
    if (days != null) {
      boolean partToo = "晨早晚夜".indexOf(word.charAt(1)) >= 0;
      cursor.back(cursor.at() + (partToo ? 1 : 2));
    }
    return days;
  }

  private static @Nullable Integer after(TimeCursor cursor) {
    int from = cursor.at();
    @Nullable String same = cursor.any(SAME_DAY);
    if (same != null) {
      return 0;
    }
    cursor.back(from);
    return cursor.any(NEXT_DAY) == null ? null : 1;
  }
}
