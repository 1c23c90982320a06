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
          "个多人", "余人", "多人", "个人", "名", "人", "位", "具", "口人", "口", "例", "死", "伤", "亡", "失联", "失踪",
          "被困", "遇难", "获救", "重伤", "轻伤", "轻微伤", "危重", "重症", "受伤");
  private static final List<String> NOT_PEOPLE =
      List.of(
          "人次", "人民", "位置", "名单", "人行", "位数", "人份", "名牌", "伤痕", "例行", "人机", "人间", "人车", "死角", "死刑",
          "人房", "人座", "名次", "位于", "人制", "口井", "口锅", "口气");
  private static final List<String> FEW = List.of("几人", "几名", "几位", "几个人");
  private static final List<String> VAGUE =
      List.of("多名", "多人", "数人", "数名", "若干人", "部分人", "多位", "多具");

  /** 2死多伤: the word for what happened stands right after. */
  private static final List<String> VAGUE_FATES = List.of("多伤", "数伤", "多死");

  private PeopleCounts() {}

  static List<People> in(Reading reading) {
    NormalText text = reading.text();
    List<People> found = new ArrayList<>();
    for (Quantity quantity : Numerals.in(text)) {
      int unit = unitLength(text, quantity.end());
      if (unit < 0 && text.at(quantity.end()) == '男') {
        addBoth(text, quantity, found);
      }
      boolean ordinal = text.has("第", quantity.start() - 1) || text.has("最后", quantity.start() - 2);
      if (unit >= 0 && !ordinal) {
        found.add(after(text, quantity, quantity.end() + unit));
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
        boolean casualty = "死伤亡失被重轻遇获危受".indexOf(unit.charAt(0)) >= 0;
        return casualty ? 0 : unit.length();
      }
    }
    return -1;
  }

  /** 20人左右, 300人以上: the words that soften a number may follow its unit. */
  private static People after(NormalText text, Quantity quantity, int end) {
    long lower = quantity.lower();
    long upper = quantity.upper();
    int last = end;
    if (text.has("以上", end)) {
      upper = Long.MAX_VALUE;
      last += 2;
    } else if (text.has("左右", end) || text.has("上下", end)) {
      upper = upper == Long.MAX_VALUE ? upper : upper + upper / 10;
      lower -= lower / 10;
      last += 2;
    }
    return new People(quantity.start(), last, quantity.value(), lower, upper);
  }

  /** 两男一女: three people. */
  private static void addBoth(NormalText text, Quantity men, List<People> found) {
    Quantity women = Numerals.at(text, men.end() + 1);
    Long first = men.value();
    if (women != null && first != null && women.value() != null && text.has("女", women.end())) {
      long both = first + women.value();
      found.add(new People(men.start(), women.end() + 1, both, both, both));
    }
  }

  /** 多人 is two to nine: it never lifts a grade to 重大. */
  private static void addVague(NormalText text, int at, List<People> found) {
    char c = text.at(at);
    if ("多数若部几".indexOf(c) < 0 || isCounted(text, at - 1)) {
      return;
    }
    if (c == '几' && text.at(at - 1) != '这' && FEW.stream().anyMatch(few -> text.has(few, at))) {
      found.add(new People(at, at + 2, null, 2, 9));
      return;
    }
    if (VAGUE_FATES.stream().anyMatch(fate -> text.has(fate, at))) {
      found.add(new People(at, at + 1, null, 2, 9));
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
