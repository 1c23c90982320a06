package io.huiying.analysis.domain.figure;

import io.huiying.analysis.domain.text.NormalText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers: ASCII digits with separators and decimals, Chinese numerals, 万 and 亿, and the
 * words that make them approximate. One pass; a number is at most {@value #MAX_LENGTH} units long.
 */
public final class Numerals {

  static final int MAX_LENGTH = 24;
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String OPEN_BEFORE = "至少|超过|逾|突破|不少于|不低于|超|多达|上";
  private static final List<String> OPEN = List.of(OPEN_BEFORE.split("\\|"));
  private static final List<String> ABOUT = List.of("大约", "约", "大概", "近似");
  private static final List<String> CLOSE = List.of("将近", "接近", "近");
  private static final List<String> MOST = List.of("最多", "不超过", "不到", "不足");
  private static final List<String> MORE = List.of("多", "余", "来", "几");

  private Numerals() {}

  /** All numbers of a text, in order, none overlapping. */
  public static List<Quantity> in(NormalText text) {
    List<Quantity> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      @Nullable Quantity quantity = mayBegin(text.at(at)) ? at(text, at) : null;
      if (quantity == null) {
        at++;
      } else {
        found.add(quantity);
        at = quantity.end();
      }
    }
    return found;
  }

  private static boolean mayBegin(char c) {
    return isDigit(c)
        || digit(c) >= 0
        || c == '十'
        || c == '百'
        || c == '数'
        || c == '几'
        || c == '上'
        || c == '千'
        || c == '万';
  }

  /** The number that begins at a position, absent when none does. */
  public static @Nullable Quantity at(NormalText text, int start) {
    @Nullable Quantity vague = vague(text, start);
    if (vague != null) {
      return vague;
    }
    Scan scan = new Scan(text, start);
    if (!scan.read()) {
      return null;
    }
    return bounded(text, start, scan);
  }

  /** 数十, 数百, 几十, 上百, 十几, 百余: an order of magnitude. */
  private static @Nullable Quantity vague(NormalText text, int start) {
    char c = text.at(start);
    if (c != '数' && c != '几' && c != '上') {
      return null;
    }
    long unit = power(text.at(start + 1));
    if (unit < 10) {
      return null;
    }
    int end = start + 2;
    if (power(text.at(end)) >= 10_000) {
      unit *= power(text.at(end));
      end++;
    }
    boolean several = c != '上';
    long lower = several ? unit * 2 : unit;
    long upper = several ? unit * 10 - 1 : unit * 2 - 1;
    int plus = end + (text.at(end) == '余' || text.at(end) == '多' ? 1 : 0);
    return new Quantity(start, plus, null, lower, upper);
  }

  private static Quantity bounded(NormalText text, int start, Scan scan) {
    long value = scan.value;
    long lower = value;
    long upper = value;
    int end = scan.end;
    if (scan.upTo > value) {
      upper = scan.upTo;
    }
    for (String more : MORE) {
      if (text.has(more, end) && !text.has("多发", end)) {
        long power = power(text.at(end + 1));
        long times = power >= 10_000 && value < 10_000 ? power : 1;
        value *= times;
        lower = value;
        long unit = scan.unit * times;
        upper = value + (unit > 1 ? unit - 1 : 9);
        end += more.length() + (times > 1 ? 1 : 0);
        break;
      }
    }
    if (text.has("以上", end)) {
      upper = Long.MAX_VALUE;
    }
    if (text.has("左右", end) || text.has("上下", end)) {
      lower = value - value / 10;
      upper = value + value / 10;
    }
    return before(text, start, new Quantity(start, end, value, lower, upper));
  }

  private static Quantity before(NormalText text, int start, Quantity plain) {
    long value = plain.lower();
    String word = endingAt(text, start, MOST);
    if (!word.isEmpty()) {
      return moved(plain, word, 0, value);
    }
    word = endingAt(text, start, OPEN);
    if (!word.isEmpty()) {
      return moved(plain, word, value, Long.MAX_VALUE);
    }
    word = endingAt(text, start, ABOUT);
    if (!word.isEmpty()) {
      return moved(plain, word, value - value / 10, value + value / 10);
    }
    word = endingAt(text, start, CLOSE);
    char further = text.at(start - word.length() - 1);
    if (!word.isEmpty() && further != '附' && further != '最' && further != '临') {
      return moved(plain, word, value - value / 10, Math.max(value - value / 10, value - 1));
    }
    return plain;
  }

  private static Quantity moved(Quantity plain, String word, long lower, long upper) {
    return new Quantity(plain.start() - word.length(), plain.end(), plain.value(), lower, upper);
  }

  private static String endingAt(NormalText text, int end, List<String> words) {
    for (String word : words) {
      if (text.has(word, end - word.length())) {
        return word;
      }
    }
    return "";
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Value of a Chinese digit, −1 for other characters. */
  static int digit(char c) {
    return switch (c) {
      case '两' -> 2;
      case '〇' -> 0;
      default -> DIGITS.indexOf(c);
    };
  }

  /** 10, 100, 1000, 10⁴ or 10⁸; 0 for other characters. */
  static long power(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1_000;
      case '万' -> 10_000;
      case '亿' -> 100_000_000;
      default -> 0;
    };
  }

  /** One number being read. */
  private static final class Scan {
    private final NormalText text;
    private int end;
    private long value;
    private long upTo;
    private long unit = 1;

    Scan(NormalText text, int start) {
      this.text = text;
      this.end = start;
    }

    boolean read() {
      boolean read = isDigit(text.at(end)) ? ascii() : chinese();
      if (read) {
        large();
      }
      return read;
    }

    private boolean ascii() {
      int limit = end + MAX_LENGTH;
      int start = end;
      while (end < limit && (isDigit(text.at(end)) || isSeparator(end))) {
        if (isDigit(text.at(end))) {
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
          && isDigit(text.at(at + 1))
          && isDigit(text.at(at + 2))
          && isDigit(text.at(at + 3))
          && !isDigit(text.at(at + 4));
    }

    private boolean isRange(int at) {
      char c = text.at(at);
      return (c == '至' || c == '到' || c == '-' || c == '~' || c == '—') && isDigit(text.at(at + 1));
    }

    private void readUpTo() {
      int at = end + 1;
      long second = 0;
      while (isDigit(text.at(at)) && at < end + 9) {
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
      int limit = end + MAX_LENGTH;
      int start = end;
      long section = 0;
      int last = -1;
      int previous = -1;
      while (end < limit) {
        char c = text.at(end);
        int digit = digit(c);
        long power = power(c);
        if (digit >= 0) {
          previous = last;
          last = digit;
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
      if (second != first + 1 || digit(text.at(end)) >= 0) {
        while (end < start + MAX_LENGTH && digit(text.at(end)) >= 0) {
          end++;
        }
        value = 0;
        for (int at = start; at < end; at++) {
          value = Math.min(value * 10 + Math.max(0, digit(text.at(at))), Integer.MAX_VALUE);
        }
        return true;
      }
      value = section + first;
      upTo = section + second;
      long power = power(text.at(end));
      if (power > 0 && power < 10_000) {
        value = section + first * power;
        upTo = section + second * power;
        end++;
      }
      return true;
    }

    /** 万 and 亿 after the number, also after a decimal (1.8万). */
    private void large() {
      long tenths = 0;
      int at = end;
      if (text.at(at) == '.' && isDigit(text.at(at + 1))) {
        tenths = text.at(at + 1) - '0';
        at += 2;
        while (isDigit(text.at(at)) && at < end + 6) {
          at++;
        }
      }
      long power = power(text.at(at));
      if (power >= 1_000 && (end > 0)) {
        value = Math.min(value * power + tenths * (power / 10), Integer.MAX_VALUE * 100L);
        upTo = upTo == 0 ? 0 : upTo * power;
        unit = power;
        end = at + 1;
        if (power(text.at(end)) == 100_000_000L) {
          value *= 10_000;
          end++;
        }
      }
    }
  }
}
