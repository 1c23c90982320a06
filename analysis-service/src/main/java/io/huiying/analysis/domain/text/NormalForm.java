package io.huiying.analysis.domain.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * How characters are folded for matching: NFKC, traditional to simplified, lower case; spaces and
 * zero-width marks vanish, because Chinese sets numbers apart with them at will.
 */
public final class NormalForm {

  private static final char DROPPED = 0;

  /** Stands in the table for what becomes several characters. */
  private static final char SEVERAL = Character.MAX_VALUE;

  private final char[] single = new char[Character.MAX_VALUE + 1];
  private final Map<Character, String> several = new HashMap<>();

  /**
   * @param simplified traditional character to simplified one
   */
  public NormalForm(Map<Character, Character> simplified) {
    for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
      char c = (char) unit;
      if (c == '\n') {
        single[unit] = c;
      } else if (vanishes(c)) {
        single[unit] = DROPPED;
      } else {
        fold(c, simplified);
      }
    }
  }

  private static boolean vanishes(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private void fold(char c, Map<Character, Character> simplified) {
    boolean plain = Character.isSurrogate(c) || c == '…' || c < 0x80;
    String folded =
        plain ? String.valueOf(c) : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    folded = folded.replace(" ", "");
    if (folded.length() == 1) {
      char lower = Character.toLowerCase(folded.charAt(0));
      single[c] = simplified.getOrDefault(lower, lower);
    } else {
      single[c] = folded.isEmpty() ? DROPPED : SEVERAL;
      several.put(c, folded);
    }
  }

  /** The normal form of a word of a lexicon. */
  public String of(String word) {
    return apply("", word).slice(1, Integer.MAX_VALUE);
  }

  /** The normal form of a post: title, line break, text. */
  public NormalText apply(String title, String text) {
    char[] units = new char[title.length() + 1 + text.length()];
    title.getChars(0, title.length(), units, 0);
    units[title.length()] = '\n';
    text.getChars(0, text.length(), units, title.length() + 1);
    return foldInPlace(units) ? NormalText.sameLength(title, text, units) : moved(title, text);
  }

  /** True when each unit became one unit, as in most posts: then no position has moved. */
  private boolean foldInPlace(char[] units) {
    for (int at = 0; at < units.length; at++) {
      char folded = single[units[at]];
      if (folded == DROPPED || folded == SEVERAL) {
        return false;
      }
      units[at] = folded;
    }
    return true;
  }

  private NormalText moved(String title, String text) {
    NormalText.Builder built = new NormalText.Builder(title, text);
    append(built, title);
    built.endTitle();
    append(built, text);
    return built.build();
  }

  private void append(NormalText.Builder built, String field) {
    for (int at = 0; at < field.length(); at++) {
      char folded = single[field.charAt(at)];
      if (folded == SEVERAL) {
        expand(built, field.charAt(at), at, field.length() - at);
      } else if (folded != DROPPED) {
        built.append(folded, at);
      }
    }
  }

  private void expand(NormalText.Builder built, char c, int origin, int left) {
    String expansion = several.getOrDefault(c, String.valueOf(c));
    built.makeRoom(expansion.length() + left);
    for (int i = 0; i < expansion.length(); i++) {
      built.append(expansion.charAt(i), origin);
    }
  }
}
