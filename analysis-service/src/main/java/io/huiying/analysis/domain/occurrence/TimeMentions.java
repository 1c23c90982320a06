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
          Map.entry("今日凌晨", 0),
          Map.entry("昨天", 1),
          Map.entry("昨日", 1),
          Map.entry("昨晚", 1),
          Map.entry("昨晨", 1),
          Map.entry("昨夜", 1),
          Map.entry("前天", 2),
          Map.entry("前日", 2),
          Map.entry("前晚", 2));
  private static final List<String> SAME_DAY = List.of("当天", "当日", "当晚", "同日", "事发当日", "次日");
  private static final List<String> PERIODS =
      List.of(
          "凌晨", "清晨", "早晨", "早上", "上午", "中午", "午后", "下午", "傍晚", "晚上", "晚间", "夜间", "深夜", "半夜", "夜里",
          "晨", "晚", "早");

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
    return (c >= '0' && c <= '9') || "今昨前当同次一二三四五六七八九十零凌清早上中午下傍晚深夜半".indexOf(c) >= 0;
  }

  private static @Nullable TimeMention at(NormalText text, int start) {
    Cursor cursor = new Cursor(text, start);
    @Nullable Integer relative = relative(cursor);
    boolean sameDay = relative == null && cursor.any(SAME_DAY) != null;
    @Nullable Integer year = null;
    @Nullable Integer month = null;
    @Nullable Integer day = null;
    if (!sameDay) {
      if (relative != null && cursor.skip('(')) {
        day = cursor.number("日");
        cursor.skip(')');
      } else if (relative == null) {
        year = cursor.year();
        month = cursor.number("月");
        if (month == null) {
          month = cursor.dotted();
        }
        day = cursor.day(month != null);
        cursor.skipWeekday();
      }
    }
    boolean date = relative != null || sameDay || day != null;
    if (month != null && day == null || year != null && month == null) {
      return null;
    }
    cursor.skip(',');
    int beforeClock = cursor.at;
    @Nullable String period = period(cursor);
    if (period == null && text.at(beforeClock - 1) == ',') {
      cursor.at = beforeClock - 1;
    }
    @Nullable Integer hour = cursor.hour();
    @Nullable Integer minute = hour == null ? null : cursor.minute();
    if (!date && hour == null) {
      return null;
    }
    boolean fuzzy = hour != null && cursor.any(List.of("许", "左右", "前后", "多", "余")) != null;
    if (hour != null) {
      hour = byPeriod(hour, period, relative, text, start);
    }
    boolean valid =
        (month == null || month >= 1 && month <= 12) && (day == null || day >= 1 && day <= 31);
    return valid
        ? new TimeMention(
            start, cursor.at, year, month, day, relative, sameDay, hour, minute, fuzzy)
        : null;
  }

  private static @Nullable Integer relative(Cursor cursor) {
    for (int length = 4; length >= 2; length--) {
      String word = cursor.ahead(length);
      @Nullable Integer days = word.length() == length ? RELATIVE.get(word) : null;
      if (days != null) {
        char last = word.charAt(length - 1);
        cursor.at += "晨早晚夜".indexOf(last) >= 0 ? length - 1 : length;
        return days;
      }
    }
    if (cursor.ahead(2).equals("今(")) {
      cursor.at += 1;
      return 0;
    }
    if (cursor.ahead(2).equals("昨(")) {
      cursor.at += 1;
      return 1;
    }
    return null;
  }

  private static @Nullable String period(Cursor cursor) {
    return cursor.any(PERIODS);
  }

  private static int byPeriod(
      int hour, @Nullable String period, @Nullable Integer relative, NormalText text, int start) {
    String said = period == null ? (text.has("当晚", start) ? "晚" : "") : period;
    boolean late =
        said.startsWith("下午")
            || said.startsWith("午后")
            || said.startsWith("傍晚")
            || said.startsWith("晚")
            || said.startsWith("夜")
            || said.startsWith("深夜");
    if (late && hour < 12) {
      return said.startsWith("深夜") && hour < 5 || said.startsWith("夜里") && hour < 5
          ? hour
          : hour + 12;
    }
    if (late && hour == 12) {
      return said.startsWith("晚") || said.startsWith("深夜") ? 24 : 12;
    }
    if (said.equals("中午") && hour < 4) {
      return hour + 12;
    }
    return said.equals("凌晨") && hour == 12 ? 0 : hour;
  }

  /** A reading position that moves over what it recognises. */
  private static final class Cursor {
    private final NormalText text;
    private int at;

    Cursor(NormalText text, int at) {
      this.text = text;
      this.at = at;
    }

    String ahead(int length) {
      return text.slice(at, at + length);
    }

    boolean skip(char c) {
      boolean here = text.at(at) == c;
      at += here ? 1 : 0;
      return here;
    }

    @Nullable String any(List<String> words) {
      for (String word : words) {
        if (text.has(word, at)) {
          at += word.length();
          return word;
        }
      }
      return null;
    }

    @Nullable Integer year() {
      if (text.at(at + 4) == '年'
          || text.at(at + 4) == '-'
          || text.at(at + 4) == '.'
          || text.at(at + 4) == '/') {
        int value = 0;
        for (int i = at; i < at + 4; i++) {
          int digit = digit(text.at(i));
          if (digit < 0) {
            return null;
          }
          value = value * 10 + digit;
        }
        if (value < 1900 || value > 2100) {
          return null;
        }
        at += 5;
        return value;
      }
      return null;
    }

    /** A number of one or two digits before a unit. */
    @Nullable Integer number(String unit) {
      int from = at;
      int value = small();
      if (value >= 0 && text.has(unit, at)) {
        at += unit.length();
        return value;
      }
      at = from;
      return null;
    }

    /** 7·17, 5-3, 1.2 before a 日 or another mark: month and day without their words. */
    @Nullable Integer dotted() {
      int from = at;
      int value = small();
      char mark = text.at(at);
      boolean dated = value >= 1 && value <= 12 && (mark == '·' || mark == '-' || mark == '/');
      if (dated && digit(text.at(at + 1)) >= 0 && text.at(at + 1) < 0x80) {
        at++;
        return value;
      }
      at = from;
      return null;
    }

    @Nullable Integer day(boolean afterMonth) {
      @Nullable Integer day = number("日");
      if (day == null) {
        day = number("号");
        boolean line = day != null && !afterMonth && ("线楼院馆台车厅店".indexOf(text.at(at)) >= 0);
        if (line) {
          return null;
        }
      }
      if (day == null && afterMonth) {
        int from = at;
        int value = small();
        if (value >= 1
            && value <= 31
            && (text.at(at) == '”' || text.at(at) == '"' || text.at(at) == '"')) {
          return value;
        }
        at = from;
      }
      return day;
    }

    void skipWeekday() {
      if (text.at(at) == '('
          && (text.has("星期", at + 1) || text.has("周", at + 1) || text.has("农历", at + 1))) {
        for (int i = at; i < at + 10; i++) {
          if (text.at(i) == ')') {
            at = i + 1;
            return;
          }
        }
      }
    }

    @Nullable Integer hour() {
      int from = at;
      int value = small();
      if (value >= 0 && value <= 24) {
        if (text.at(at) == '时' && text.at(at + 1) != '间' || text.at(at) == '点' && clockPoint()) {
          at++;
          return value;
        }
        if (text.at(at) == ':'
            && digit(text.at(at + 1)) >= 0
            && digit(text.at(at + 2)) >= 0
            && text.at(at + 2) < 0x80) {
          at++;
          return value;
        }
      }
      at = from;
      return null;
    }

    private boolean clockPoint() {
      return !text.has("点球", at)
          && !text.has("点赞", at)
          && !text.has("点建议", at)
          && !text.has("点多钟的", at);
    }

    @Nullable Integer minute() {
      int from = at;
      if (text.at(at) == '半') {
        at++;
        return 30;
      }
      boolean colon = text.at(at - 1) == ':';
      boolean zero = skip('零');
      int value = small();
      if (value >= 0 && value <= 59) {
        boolean word = text.at(at) == '分' && text.at(at + 1) != '钟';
        boolean bare =
            text.at(from - 1) == '点' && value >= 10 && "左许前多,。在(".indexOf(text.at(at)) >= 0;
        if (word || colon || bare || zero) {
          at += word ? 1 : 0;
          return value;
        }
      }
      at = from;
      return null;
    }

    /** One or two digits, or a Chinese numeral up to 59; −1 when none begins here. */
    private int small() {
      int value = 0;
      int digits = 0;
      while (digits < 2 && text.at(at) >= '0' && text.at(at) <= '9') {
        value = value * 10 + (text.at(at++) - '0');
        digits++;
      }
      if (digits > 0) {
        return text.at(at) >= '0' && text.at(at) <= '9' ? -1 : value;
      }
      return chinese();
    }

    private int chinese() {
      int tens = digit(text.at(at));
      if (tens >= 0) {
        at++;
      }
      if (text.at(at) != '十') {
        return tens;
      }
      at++;
      int ones = digit(text.at(at));
      if (ones > 0) {
        at++;
      }
      return (tens < 0 ? 1 : tens) * 10 + Math.max(ones, 0);
    }

    private static int digit(char c) {
      return c >= '0' && c <= '9' ? c - '0' : "零一二三四五六七八九".indexOf(c);
    }
  }
}
