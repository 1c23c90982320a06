package io.huiying.analysis.domain.severity;

import io.huiying.analysis.domain.figure.Numerals;
import io.huiying.analysis.domain.figure.Quantity;
import io.huiying.analysis.domain.text.NormalText;
import org.jspecify.annotations.Nullable;

/**
 * A number beside the word that measures it, with decimals, 万 and 亿.
 *
 * @param value 0 when none was found
 * @param end one past its last character
 */
record MeasuredNumber(double value, int end) {

  private static final int WINDOW = 10;
  private static final String NUMERALS = "一二三四五六七八九两十";
  private static final double MINUTES_AN_HOUR = 60;

  /** The first number in a short window after a word, within its sentence. */
  static MeasuredNumber after(NormalText text, int from) {
    int at = from;
    while (at < from + WINDOW && !isDigit(text.at(at)) && "。;,!?".indexOf(text.at(at)) < 0) {
      boolean numeral = NUMERALS.indexOf(text.at(at)) >= 0;
      @Nullable Quantity chinese = numeral ? Numerals.at(text, at) : null;
      if (chinese != null && chinese.value() != null) {
        return new MeasuredNumber(chinese.value(), chinese.end());
      }
      at++;
    }
    return at(text, at);
  }

  /** The last number in a short window before a word, within its clause. */
  static MeasuredNumber before(NormalText text, int until) {
    int at = until - 1;
    while (at > until - WINDOW && !isDigit(text.at(at)) && "。;,!?".indexOf(text.at(at)) < 0) {
      at--;
    }
    int end = at;
    while (at > end - WINDOW && (isDigit(text.at(at)) || text.at(at) == '.')) {
      at--;
    }
    return at(text, at + 1);
  }

  private static MeasuredNumber at(NormalText text, int from) {
    int at = from;
    double value = 0;
    double scale = 0;
    int limit = at + WINDOW;
    while (at < limit && (isDigit(text.at(at)) || text.at(at) == '.')) {
      if (text.at(at) == '.') {
        scale = 1;
      } else {
        value = value * 10 + (text.at(at) - '0');
        scale *= 10;
      }
      at++;
    }
    double plain = scale > 0 ? value / scale : value;
    int unit = at + ("多余".indexOf(text.at(at)) >= 0 ? 1 : 0);
    return switch (text.at(unit)) {
      case '万' -> new MeasuredNumber(plain * 10_000, unit + 1);
      case '亿' -> new MeasuredNumber(plain * 100_000_000, unit + 1);
      default -> new MeasuredNumber(plain, at);
    };
  }

  /** The value in hours when 小时 or 分钟 follows, else 0. */
  double hours(NormalText text) {
    int unit = end;
    while (unit < end + 2 && "个多余".indexOf(text.at(unit)) >= 0) {
      unit++;
    }
    boolean named = text.has("小时", unit);
    return named ? value : text.has("分钟", unit) ? value / MINUTES_AN_HOUR : 0;
  }

  /** Whether one of some units follows, 多 or 余 between. */
  boolean counts(NormalText text, String units) {
    int unit = end + ("多余".indexOf(text.at(end)) >= 0 ? 1 : 0);
    return units.indexOf(text.at(unit)) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
