package io.huiying.analysis.domain.figure;

import io.huiying.analysis.domain.text.NormalText;

/**
 * One number being read: its bare value, the end of a range, and what 余 after it would leave out.
 */
final class NumeralScan {
  private final NormalText text;
  private int end;
  private long value;
  private long upTo;
  private long unit = 1;

  NumeralScan(NormalText text, int start) {
    this.text = text;
    this.end = start;
  }

  int end() {
    return end;
  }

  long value() {
    return value;
  }

  /** The greater end of 3至5, 0 when the number is no range. */
  long upTo() {
    return upTo;
  }

  long unit() {
    return unit;
  }

  boolean read() {
    boolean read = Numerals.isDigit(text.at(end)) ? ascii() : chinese();
    if (read) {
      large();
    }
    return read;
  }

  private boolean ascii() {
    int limit = end + Numerals.MAX_LENGTH;
    int start = end;
    while (end < limit && (Numerals.isDigit(text.at(end)) || isSeparator(end))) {
      if (Numerals.isDigit(text.at(end))) {
        value = Math.min(value * 10 + (text.at(end) - '0'), Integer.MAX_VALUE);
      }
      end++;
    }
    boolean round = value >= 10 && value % 10 == 0;
    unit = round ? trailing(value) : 1;
    if (isRange(end)) {
      readUpTo();
    }
    return end > start;
  }

  private boolean isSeparator(int at) {
    return text.at(at) == ','
        && Numerals.isDigit(text.at(at + 1))
        && Numerals.isDigit(text.at(at + 2))
        && Numerals.isDigit(text.at(at + 3))
        && !Numerals.isDigit(text.at(at + 4));
  }

  private boolean isRange(int at) {
    char c = text.at(at);
    return (c == '至' || c == '到' || c == '-' || c == '~' || c == '—')
        && Numerals.isDigit(text.at(at + 1));
  }

  private void readUpTo() {
    int at = end + 1;
    long second = 0;
    while (Numerals.isDigit(text.at(at)) && at < end + 9) {
      second = second * 10 + (text.at(at++) - '0');
    }
    if (second > value) {
      upTo = second;
      end = at;
    }
  }

  private static long trailing(long value) {
    long unit = 1;
    while (value % (unit * 10) == 0) {
      unit *= 10;
    }
    return unit;
  }

  private boolean chinese() {
    int limit = end + Numerals.MAX_LENGTH;
    int start = end;
    long section = 0;
    int last = -1;
    int previous = -1;
    while (end < limit) {
      char c = text.at(end);
      int digit = Numerals.digit(c);
      long power = Numerals.power(c);
      if (digit == 0 && section > 0) {
        previous = -1; // 一百零五
        last = -1;
      } else if (digit >= 0) {
        previous = last;
        last = digit;
      } else if (c == '廿' || c == '卅') {
        section += c == '廿' ? 20 : 30;
        unit = 10;
      } else if (power > 0 && power < 10_000) {
        section += Math.max(last < 0 ? 1 : last, 0) * power;
        unit = power;
        last = -1;
        previous = -1;
      } else {
        break;
      }
      end++;
      if (last >= 0 && previous >= 0) {
        return twoDigits(start, section, previous, last);
      }
    }
    if (last >= 0) {
      unit = 1;
    }
    value = section + Math.max(last, 0);
    return end > start;
  }

  /** 五六人 is five or six; longer runs (二〇二五) are years or codes, not counts. */
  private boolean twoDigits(int start, long section, int first, int second) {
    if (second != first + 1 || Numerals.digit(text.at(end)) >= 0) {
      while (end < start + Numerals.MAX_LENGTH && Numerals.digit(text.at(end)) >= 0) {
        end++;
      }
      value = 0;
      for (int at = start; at < end; at++) {
        value = Math.min(value * 10 + Math.max(0, Numerals.digit(text.at(at))), Integer.MAX_VALUE);
      }
      return true;
    }
    value = section + first;
    upTo = section + second;
    long power = Numerals.power(text.at(end));
    if (power > 0 && power < 10_000) {
      value = section + first * power;
      upTo = section + second * power;
      end++;
    }
    return true;
  }

  /** 万 and 亿 after the number, also after a decimal (1.8万): 余 then means what it leaves out. */
  private void large() {
    long decimals = 0;
    long parts = 1;
    int at = end;
    if (text.at(at) == '.' && Numerals.isDigit(text.at(at + 1))) {
      at++;
      while (Numerals.isDigit(text.at(at)) && at < end + 6) {
        boolean counts = parts < 10_000;
        decimals = counts ? decimals * 10 + (text.at(at) - '0') : decimals;
        parts *= counts ? 10 : 1;
        at++;
      }
    }
    boolean more = parts > 1 && (text.at(at) == '多' || text.at(at) == '余');
    long power = Numerals.power(text.at(more ? at + 1 : at));
    if (power < 1_000) {
      return;
    }
    value = Math.min(value * power + decimals * power / parts, Integer.MAX_VALUE * 100L);
    upTo = upTo == 0 ? 0 : upTo * power;
    unit = Math.max(1, power / parts);
    end = (more ? at + 1 : at) + 1;
    if (Numerals.power(text.at(end)) == 100_000_000L) {
      value *= 10_000;
      unit *= 10_000;
      end++;
    }
  }
}
