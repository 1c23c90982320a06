package io.huiying.analysis.domain.duplicate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a number counts the dead or the injured, by the words right after it: 3死5伤 and 5死3伤 are
 * two accidents. Where a text names the kind before each number (死亡3人受伤5人) it says neither.
 */
final class Toll {

  private static final String DEAD = "死";
  private static final String INJURED = "伤";

  /** Longer words before those that they end with. */
  private static final List<String> DEAD_WORDS = List.of("死亡", "死", "遇难", "身亡", "丧生", "罹难");

  private static final List<String> INJURED_WORDS = List.of("受伤", "伤");

  /** Of both together. */
  private static final List<String> CASUALTIES = List.of("死伤", "伤亡");

  private static final String ABOUT = "余多来个";
  private static final String PEOPLE = "人名例";
  private static final String NUMERALS = "0123456789零〇一二两三四五六七八九十百千万";

  private Toll() {}

  /** Kind of the number that is written from {@code from} to {@code end}; absent when not said. */
  static @Nullable String kind(String text, int from, int end) {
    int at = end;
    while (isOneOf(ABOUT, text, at)) {
      at++;
    }
    int words = isOneOf(PEOPLE, text, at) ? at + 1 : at;
    if (startsWith(text, words, CASUALTIES) || isNamedBefore(text, from)) {
      return null;
    }
    if (startsWith(text, words, DEAD_WORDS)) {
      return DEAD;
    }
    return startsWith(text, words, INJURED_WORDS) ? INJURED : null;
  }

  /** Whether the word right before is not that of the number before. */
  private static boolean isNamedBefore(String text, int from) {
    for (List<String> words : List.of(DEAD_WORDS, INJURED_WORDS)) {
      for (String word : words) {
        if (text.startsWith(word, from - word.length())) {
          int counted = from - word.length() - 1;
          return !isOneOf(NUMERALS + ABOUT + PEOPLE, text, counted);
        }
      }
    }
    return false;
  }

  private static boolean startsWith(String text, int at, List<String> words) {
    return words.stream().anyMatch(word -> text.startsWith(word, at));
  }

  private static boolean isOneOf(String characters, String text, int at) {
    return at >= 0 && at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
  }
}
