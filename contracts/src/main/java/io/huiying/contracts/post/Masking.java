package io.huiying.contracts.post;

import java.util.regex.Matcher;

/**
 * Masks what identifies a person (个人信息保护法 第51条(三) 去标识化). Each hidden character becomes one {@code
 * *}, so that nothing moves; full-width digits are found as well.
 */
public final class Masking {

  private static final char FULL_WIDTH_FIRST = '\uFF01';
  private static final char FULL_WIDTH_LAST = '\uFF5E';
  private static final int TO_HALF_WIDTH = FULL_WIDTH_FIRST - '!';

  private Masking() {}

  /** The text with every identifier hidden; as long as it was. */
  public static String mask(String text) {
    if (!mayIdentify(text)) {
      return text;
    }
    StringBuilder masked = new StringBuilder(text);
    StringBuilder folded = folded(text);
    for (Identifier identifier : Identifier.values()) {
      Matcher found = identifier.pattern().matcher(folded.toString());
      while (found.find()) {
        if (identifier.isOne(found)) {
          identifier.hide(found, folded, masked);
        }
      }
    }
    return masked.toString();
  }

  /** Most posts have neither an @ nor four digits; they pass without a pattern being tried. */
  private static boolean mayIdentify(String text) {
    int digits = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = half(text.charAt(at));
      if (c == '@' || (c >= '0' && c <= '9' && ++digits >= Identifier.FEWEST_DIGITS)) {
        return true;
      }
    }
    return false;
  }

  private static StringBuilder folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      folded.append(half(text.charAt(at)));
    }
    return folded;
  }

  private static char half(char c) {
    return c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? (char) (c - TO_HALF_WIDTH) : c;
  }
}
