package io.huiying.analysis.domain.figure;

import io.huiying.analysis.domain.lexicon.Reading;
import io.huiying.analysis.domain.text.NormalText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The numbers that count people: followed by 人, 名, 位 …, or by 死 and 伤 themselves. */
final class PeopleCounts {

  private static final List<String> UNITS =
      List.of(
          "个多人", "余人", "多人", "个人", "名", "人", "位", "具", "口人", "口", "例", "死", "伤", "亡", "失联", "被困",
          "重伤", "轻伤");
  private static final List<String> NOT_PEOPLE =
      List.of("人次", "人民", "位置", "名单", "人均", "人行", "位数", "人份", "名牌", "伤痕", "例行", "人机", "人间", "人车");
  private static final List<String> VAGUE =
      List.of("多名", "多人", "数人", "数名", "若干人", "部分人", "多位", "多具");

  private PeopleCounts() {}

  static List<People> in(Reading reading) {
    NormalText text = reading.text();
    List<People> found = new ArrayList<>();
    for (Quantity quantity : Numerals.in(text)) {
      int unit = unitLength(text, quantity.end());
      boolean ordinal = text.has("第", quantity.start() - 1) || text.has("最后", quantity.start() - 2);
      if (unit >= 0 && !ordinal) {
        found.add(
            new People(
                quantity.start(),
                quantity.end() + unit,
                quantity.value(),
                quantity.lower(),
                quantity.upper()));
      }
    }
    for (int at = 0; at < text.length(); at++) {
      addVague(text, at, found);
    }
    found.sort(Comparator.comparingInt(People::start));
    return found;
  }

  /** Length of the counting word, 0 where the number stands before 死 or 伤, −1 when none follows. */
  private static int unitLength(NormalText text, int at) {
    for (String not : NOT_PEOPLE) {
      if (text.has(not, at)) {
        return -1;
      }
    }
    for (String unit : UNITS) {
      if (text.has(unit, at)) {
        boolean casualty = "死伤亡失被重轻".indexOf(unit.charAt(0)) >= 0;
        return casualty ? 0 : unit.length();
      }
    }
    return -1;
  }

  /** 多人 is two to nine: it never lifts a grade to 重大. */
  private static void addVague(NormalText text, int at, List<People> found) {
    char c = text.at(at);
    if ((c != '多' && c != '数' && c != '若' && c != '部') || isCounted(text, at - 1)) {
      return;
    }
    for (String vague : VAGUE) {
      if (text.has(vague, at)) {
        found.add(new People(at, at + vague.length(), null, 2, 9));
        return;
      }
    }
  }

  private static boolean isCounted(NormalText text, int at) {
    char c = text.at(at);
    return Numerals.isDigit(c) || Numerals.digit(c) >= 0 || Numerals.power(c) > 0;
  }
}
