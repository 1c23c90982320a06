package io.huiying.analysis.domain.group;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a text is about, without a dictionary: pairs of neighbouring Chinese characters, and words
 * of letters and digits (a flight, a road, a model). Bare numbers are left out: they are figures.
 *
 * @param runs unbroken stretches in the text's order; neighbours in a run share a character
 */
public record Terms(List<List<String>> runs) {

  public Terms {
    runs = runs.stream().map(List::copyOf).toList();
  }

  /** The terms of a text's first characters. */
  public static Terms of(String text, int firstCharacters) {
    List<List<String>> runs = new ArrayList<>();
    int end = Math.min(text.length(), firstCharacters);
    int at = 0;
    while (at < end) {
      int from = at;
      if (isChinese(text.charAt(at))) {
        while (at < end && isChinese(text.charAt(at))) {
          at++;
        }
        addPairs(text.substring(from, at), runs);
      } else if (isWord(text.charAt(at))) {
        while (at < end && isWord(text.charAt(at))) {
          at++;
        }
        addWord(text.substring(from, at).toLowerCase(Locale.ROOT), runs);
      } else {
        at++;
      }
    }
    return new Terms(runs);
  }

  /** All terms, each once. */
  public Set<String> distinct() {
    Set<String> distinct = new HashSet<>();
    runs.forEach(distinct::addAll);
    return distinct;
  }

  /** These terms and then the others. */
  public Terms with(Terms others) {
    List<List<String>> all = new ArrayList<>(runs);
    all.addAll(others.runs);
    return new Terms(all);
  }

  private static void addPairs(String chinese, List<List<String>> runs) {
    List<String> run = new ArrayList<>();
    for (int i = 0; i + 1 < chinese.length(); i++) {
      if (!isSeam(chinese.charAt(i), chinese.charAt(i + 1))) {
        run.add(chinese.substring(i, i + 2));
      }
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
  }

  /**
   * Where a place's name ends and a report begins (临港县一小区): a rare pair only because each county is
   * rarely named, and the same for whatever happens there.
   */
  private static boolean isSeam(char first, char second) {
    return "省市州盟县区旗镇乡村".indexOf(first) >= 0 && "一某两三多".indexOf(second) >= 0;
  }

  private static void addWord(String word, List<List<String>> runs) {
    if (word.length() > 1 && word.chars().anyMatch(Character::isLetter)) {
      runs.add(List.of(word));
    }
  }

  private static boolean isChinese(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
