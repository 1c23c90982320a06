package io.huiying.analysis.domain.occurrence;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of the day (RULES C6).
 *
 * @param from first hour
 * @param until hour that ends it; beyond 24 where the night runs on
 */
record DayPart(int from, int until) {

  private static final DayPart EARLY = new DayPart(0, 6);
  private static final DayPart DAWN = new DayPart(4, 9);
  private static final DayPart EVENING = new DayPart(17, 24);
  private static final DayPart LATE = new DayPart(21, 29);

  private static final Map<String, DayPart> WORDS =
      Map.ofEntries(
          Map.entry("凌晨", EARLY),
          Map.entry("清晨", DAWN),
          Map.entry("早晨", DAWN),
          Map.entry("早上", DAWN),
          Map.entry("晨", new DayPart(0, 9)),
          Map.entry("早", DAWN),
          Map.entry("上午", new DayPart(6, 12)),
          Map.entry("中午", new DayPart(11, 14)),
          Map.entry("午间", new DayPart(11, 14)),
          Map.entry("正午", new DayPart(11, 13)),
          Map.entry("午后", new DayPart(12, 18)),
          Map.entry("下午", new DayPart(12, 18)),
          Map.entry("傍晚", new DayPart(16, 20)),
          Map.entry("晚上", EVENING),
          Map.entry("晚间", EVENING),
          Map.entry("当晚", EVENING),
          Map.entry("夜间", EVENING),
          Map.entry("夜里", LATE),
          Map.entry("深夜", LATE),
          Map.entry("半夜", LATE),
          Map.entry("午夜", LATE),
          Map.entry("夜", EVENING),
          Map.entry("晚", EVENING));

  private static final List<String> LONGEST_FIRST =
      WORDS.keySet().stream()
          .sorted((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length())
          .toList();

  /** The words, longer before shorter. */
  static List<String> words() {
    return LONGEST_FIRST;
  }

  static @Nullable DayPart of(@Nullable String word) {
    return word == null ? null : WORDS.get(word);
  }

  /** The hour on the clock of 24 that an hour said with this part means; 24 is the day's end. */
  int hour(int said) {
    if (this.equals(LATE)) {
      return said < 6 ? said : said == 12 ? 24 : said < 12 ? said + 12 : said;
    }
    if (from >= 16 && said == 12) {
      return 24;
    }
    if (from >= 16 && said < 5) {
      return said;
    }
    if (from >= 11 && said < 12 && !(from == 11 && said >= 10)) {
      return said + 12;
    }
    return until <= 6 && said == 12 ? 0 : said;
  }
}
