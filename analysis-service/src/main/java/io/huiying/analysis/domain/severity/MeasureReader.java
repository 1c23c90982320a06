package io.huiying.analysis.domain.severity;

import io.huiying.analysis.domain.text.NormalText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads 过火面积约300亩, 受害面积12公顷 and 被困3小时: a number in a short window after its word. */
public final class MeasureReader {

  private static final double MU_A_HECTARE = 15;
  private static final double SQUARE_METRES_A_HECTARE = 10_000;
  private static final double HECTARES_A_SQUARE_KILOMETRE = 100;

  private MeasureReader() {}

  /** All that a text measures; the magnitude only when an earthquake is its event. */
  public static Measures in(NormalText text, boolean earthquake) {
    double harmed = 0;
    double burned = 0;
    double hours = 0;
    Map<Column, Double> others = new EnumMap<>(Column.class);
    for (int at = 0; at < text.length(); at++) {
      switch (text.at(at)) {
        case '受' -> harmed = Math.max(harmed, after(text, at, List.of("受害面积", "受害森林面积")));
        case '过' -> burned = Math.max(burned, after(text, at, List.of("过火面积", "过火林地")));
        case '被', '滞' -> hours = Math.max(hours, trapped(text, at));
        case '脱' -> greatest(others, OtherMeasures.derailed(text, at));
        case '中', '不', '无' -> greatest(others, OtherMeasures.interrupted(text, at));
        case '泄', '影' -> greatest(others, OtherMeasures.reached(text, at));
        case '聚', '参', '械' -> greatest(others, OtherMeasures.gathered(text, at));
        default -> {
          // nothing that is measured begins here
        }
      }
    }
    return new Measures(earthquake ? Magnitudes.in(text) : 0, harmed, burned, hours, others);
  }

  private static void greatest(
      Map<Column, Double> others, OtherMeasures.@Nullable Measured measured) {
    if (measured != null && measured.value() > 0) {
      others.merge(measured.column(), measured.value(), Math::max);
    }
  }

  private static double after(NormalText text, int at, List<String> words) {
    for (String word : words) {
      if (text.has(word, at)) {
        MeasuredNumber found = MeasuredNumber.after(text, at + word.length());
        return found.value() * hectares(text, found.end());
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
    return MeasuredNumber.after(text, at + 2).hours(text);
  }
}
