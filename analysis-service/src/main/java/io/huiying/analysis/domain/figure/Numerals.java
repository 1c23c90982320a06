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
  private static final String OPEN_BEFORE =
      "至少已造成|至少造成|至少导致|至少已有|至少有|至少致|至少|超过|逾|突破|不少于|不低于|超|多达|上";
  private static final List<String> OPEN = List.of(OPEN_BEFORE.split("\\|"));
  private static final List<String> ABOUT = List.of("大约", "约莫", "约有", "约", "大概", "近似");
  private static final List<String> CLOSE = List.of("将近", "接近", "近");
  private static final List<String> MOST = List.of("最多", "不超过");
  private static final List<String> FEWER = List.of("不到", "不足");
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
        || c == '拾'
        || c == '廿'
        || c == '卅'
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
    NumeralScan scan = new NumeralScan(text, start);
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

  private static Quantity bounded(NormalText text, int start, NumeralScan scan) {
    long value = scan.value();
    long lower = value;
    long upper = value;
    int end = scan.end();
    if (scan.upTo() > value) {
      upper = scan.upTo();
    }
    for (String more : MORE) {
      if (text.has(more, end) && !text.has("多发", end)) {
        long power = power(text.at(end + 1));
        long times = power >= 10_000 && value < 10_000 ? power : 1;
        value *= times;
        lower = value;
        long unit = scan.unit() * times;
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
    word = endingAt(text, start, FEWER);
    if (!word.isEmpty()) {
      return moved(plain, word, 0, Math.max(0, value - 1));
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

  /** Value of a Chinese digit, −1 for others; 伍 and 陆 are words of their own (队伍, 大陆). */
  static int digit(char c) {
    return switch (c) {
      case '两', '俩', '贰' -> 2;
      case '〇' -> 0;
      case '壹' -> 1;
      case '叁', '仨' -> 3;
      case '肆' -> 4;
      case '柒' -> 7;
      case '捌' -> 8;
      case '玖' -> 9;
      default -> DIGITS.indexOf(c);
    };
  }

  /** 10, 100, 1000, 10⁴ or 10⁸; 0 for other characters. */
  static long power(char c) {
    return switch (c) {
      case '十', '拾' -> 10;
      case '百', '佰' -> 100;
      case '千', '仟' -> 1_000;
      case '万' -> 10_000;
      case '亿' -> 100_000_000;
      default -> 0;
    };
  }
}
