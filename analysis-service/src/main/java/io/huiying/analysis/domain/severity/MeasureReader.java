package io.huiying.analysis.domain.severity;

import io.huiying.analysis.domain.text.NormalText;
import java.util.List;

/** Reads 过火面积约300亩, 受害面积12公顷 and 被困3小时: a number in a short window after its word. */
public final class MeasureReader {

  private static final double MU_A_HECTARE = 15;
  private static final double SQUARE_METRES_A_HECTARE = 10_000;
  private static final double HECTARES_A_SQUARE_KILOMETRE = 100;
  private static final int WINDOW = 10;

  private MeasureReader() {}

  /** All that a text measures; the magnitude only when an earthquake is its event. */
  public static Measures in(NormalText text, boolean earthquake) {
    double harmed = 0;
    double burned = 0;
    double hours = 0;
    for (int at = 0; at < text.length(); at++) {
      switch (text.at(at)) {
        case '受' -> harmed = Math.max(harmed, after(text, at, List.of("受害面积", "受害森林面积")));
        case '过' -> burned = Math.max(burned, after(text, at, List.of("过火面积", "过火林地")));
        case '被', '滞' -> hours = Math.max(hours, trapped(text, at));
        default -> {
          // nothing that is measured begins here
        }
      }
    }
    return new Measures(earthquake ? Magnitudes.in(text) : 0, harmed, burned, hours);
  }

  private static double after(NormalText text, int at, List<String> words) {
    for (String word : words) {
      if (text.has(word, at)) {
        Number found = number(text, at + word.length());
        return found.value * hectares(text, found.end);
      }
    }
    return 0;
  }

  private static double hectares(NormalText text, int at) {
    int unit = at + ("多余".indexOf(text.at(at)) >= 0 ? 1 : 0);
    if (text.has("公顷", unit)) {
      return 1;
    }
    if (text.has("平方公里", unit)) {
      return HECTARES_A_SQUARE_KILOMETRE;
    }
    if (text.has("平方米", unit)) {
      return 1 / SQUARE_METRES_A_HECTARE;
    }
    return text.has("亩", unit) ? 1 / MU_A_HECTARE : 0;
  }

  private static double trapped(NormalText text, int at) {
    if (!text.has("被困", at) && !text.has("滞留", at)) {
      return 0;
    }
    Number found = number(text, at + 2);
    int unit = found.end;
    while (unit < found.end + 2 && "个多余".indexOf(text.at(unit)) >= 0) {
      unit++;
    }
    boolean hours = text.has("小时", unit);
    return hours ? found.value : text.has("分钟", unit) ? found.value / 60 : 0;
  }

  private record Number(double value, int end) {}

  private static Number number(NormalText text, int from) {
    int at = from;
    while (at < from + WINDOW && !isDigit(text.at(at)) && text.at(at) != '。') {
      at++;
    }
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
    return text.at(at) == '万' ? new Number(plain * 10_000, at + 1) : new Number(plain, at);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
