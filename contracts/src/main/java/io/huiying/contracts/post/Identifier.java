package io.huiying.contracts.post;

import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The kinds of identifier that are masked, longest first, so that a card number is not taken for a
 * telephone. Figures stay: a number with a unit or a decimal point is none of these.
 */
enum Identifier {
  /** 居民身份证号 (GB 11643): 18 characters whose last one checks the others. */
  ID_CARD(digits("[1-9]\\d{16}[0-9Xx]"), 3, 2, CheckDigits::isIdCard),

  /** 银行卡号: 16 to 19 digits, also in groups of four, with a Luhn check. */
  BANK_CARD(
      digits("(?:62|4\\d|5[1-5]|35|60)\\d{2}(?:[ -]?\\d{4}){3}(?:[ -]?\\d{1,3})?"),
      4,
      4,
      CheckDigits::isLuhn),

  /** 手机号. */
  MOBILE(digits("1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}"), 3, 4, number -> true),

  /** 固定电话 with its area code. */
  LANDLINE(digits("0\\d{2,3}[ -]\\d{7,8}"), 4, 3, number -> true),

  /** 车牌号 (GA 36), also of new-energy vehicles. */
  PLATE(
      Pattern.compile(
          "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·• ]?"
              + "(?=(?:[A-Z]{0,2}\\d){3})[A-Z0-9]{4,5}[A-Z0-9挂学警港澳](?![A-Za-z0-9])"),
      2,
      2,
      plate -> true),

  /** 电子邮箱: the name, not the provider. */
  EMAIL(
      Pattern.compile(
          "(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}(?=@[A-Za-z0-9.-]{1,190}\\.[A-Za-z]{2,})"),
      1,
      0,
      name -> true);

  /** A plate has at least this many, every other number more. */
  static final int FEWEST_DIGITS = 3;

  private final Pattern pattern;
  private final int shownAtStart;
  private final int shownAtEnd;
  private final Predicate<String> check;

  Identifier(Pattern pattern, int shownAtStart, int shownAtEnd, Predicate<String> check) {
    this.pattern = pattern;
    this.shownAtStart = shownAtStart;
    this.shownAtEnd = shownAtEnd;
    this.check = check;
  }

  Pattern pattern() {
    return pattern;
  }

  boolean isOne(MatchResult found) {
    return check.test(found.group());
  }

  /** Hides the middle in both texts, so that no later kind finds the rest. */
  void hide(MatchResult found, StringBuilder folded, StringBuilder masked) {
    int significant = (int) found.group().chars().filter(Identifier::isSignificant).count();
    int passed = 0;
    for (int at = found.start(); at < found.end(); at++) {
      if (isSignificant(folded.charAt(at))) {
        if (passed >= shownAtStart && passed < significant - shownAtEnd) {
          folded.setCharAt(at, '*');
          masked.setCharAt(at, '*');
        }
        passed++;
      }
    }
  }

  private static boolean isSignificant(int c) {
    return c != ' ' && c != '-' && c != '·' && c != '•';
  }

  /** Not within a longer number, not an amount. */
  private static Pattern digits(String number) {
    return Pattern.compile(
        "(?<![0-9A-Za-z])(?<!\\d[.,])(?<![¥￥$])"
            + number
            + "(?![0-9A-Za-z])(?![.,]\\d)"
            + "(?! ?(?:[元万亿吨%％]|[美欧日韩港]元|千瓦|千克|立方|平方))");
  }
}
