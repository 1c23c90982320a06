package io.huiying.analysis.domain.occurrence;

import io.huiying.analysis.domain.text.NormalText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reading position that moves over the pieces of a time that it recognises. */
final class TimeCursor {

  private static final String NO_DATE_AFTER = "线楼院馆台车厅店门口井洞厂矿库桌机桥煤坑床房路公标";
  private static final int WEEKDAY = 12;

  private final NormalText text;
  private int at;

  TimeCursor(NormalText text, int at) {
    this.text = text;
    this.at = at;
  }

  int at() {
    return at;
  }

  void back(int position) {
    at = position;
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
    if ("年-./".indexOf(text.at(at + 4)) < 0) {
      return null;
    }
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

  /** A day; 三号, 11号台风 and 5号楼 are names, not days. */
  @Nullable Integer day(boolean afterMonth) {
    @Nullable Integer day = number("日");
    if (day != null) {
      boolean named = text.at(at) == '本' || text.at(at) == '元' || text.at(at) == '均';
      return named && !afterMonth ? null : day;
    }
    int from = at;
    day = number("号");
    if (day != null && !afterMonth) {
      boolean figures = text.at(from) < 0x80;
      boolean ordinal = text.at(from - 1) == '第';
      boolean name = NO_DATE_AFTER.indexOf(text.at(at)) >= 0 || text.has("超强台风", at);
      return figures && !ordinal && !name ? day : null;
    }
    return day == null && afterMonth ? quoted() : day;
  }

  /** 2026-03-09 15:42, 2026/3/9: the bare day of a full date. */
  @Nullable Integer stamped() {
    int from = at;
    if ("-/".indexOf(text.at(from - 1)) < 0) {
      return null;
    }
    // the normal form drops the blank before the hour: 2026-03-0915:42
    int digits = text.at(at + 3) == ':' ? 1 : text.at(at + 4) == ':' ? 2 : 0;
    int value = 0;
    for (int i = 0; i < digits; i++) {
      value = value * 10 + digit(text.at(at++));
    }
    value = digits == 0 ? small() : value;
    if (value >= 1 && value <= 31) {
      at += text.at(at) == ' ' || text.at(at) == 'T' ? 1 : 0;
      return value;
    }
    at = from;
    return null;
  }

  /** “6·15”, closed by its quotation mark. */
  private @Nullable Integer quoted() {
    int from = at;
    int value = small();
    if (value >= 1 && value <= 31 && (text.at(at) == '”' || text.at(at) == '"')) {
      return value;
    }
    at = from;
    return null;
  }

  /** A weekday or a lunar date in brackets. */
  void skipWeekday() {
    if (text.at(at) != '('
        || !(text.has("星期", at + 1) || text.has("周", at + 1) || text.has("农历", at + 1))) {
      return;
    }
    for (int i = at; i < at + WEEKDAY; i++) {
      if (text.at(i) == ')') {
        at = i + 1;
        return;
      }
    }
  }

  @Nullable Integer hour() {
    int from = at;
    int value = small();
    if (value >= 0 && value <= 24) {
      boolean word = text.at(at) == '时' && text.at(at + 1) != '间' && text.at(at + 1) != '代';
      if (word || text.at(at) == '点' && clockPoint()) {
        at++;
        at += text.at(at) == '钟' || text.at(at) == '整' ? 1 : 0;
        return value;
      }
      boolean colon = text.at(at) == ':' || text.at(at) == '∶';
      if (colon
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
    for (String other : List.of("点球", "点赞", "点建议", "点意见", "点要求", "点原因", "点多钟的", "点名", "点五")) {
      if (text.has(other, at)) {
        return false;
      }
    }
    return true;
  }

  @Nullable Integer minute() {
    int from = at;
    if (text.at(at) == '半') {
      at++;
      return 30;
    }
    if (text.at(at) == '一' && text.at(at + 1) == '刻') {
      at += 2;
      return 15;
    }
    boolean colon = text.at(at - 1) == ':' || text.at(at - 1) == '∶';
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

  /** Seconds say nothing that anybody needs here. */
  void skipSeconds() {
    int from = at;
    if (small() >= 0) {
      while (text.at(at) == '.' || text.at(at) >= '0' && text.at(at) <= '9') {
        at++;
      }
      if (text.at(at) == '秒') {
        at++;
        return;
      }
    }
    at = from;
  }

  /** One or two digits, or a Chinese numeral up to 59; −1 when none begins here. */
  int small() {
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
    return c >= '0' && c <= '9' ? c - '0' : c == '两' ? 2 : c == '〇' ? 0 : "零一二三四五六七八九".indexOf(c);
  }
}
