package io.huiying.analysis.domain.duplicate;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What tells two accidents apart that are told in the same words: numbers with what they count,
 * dates, days, and the names of divisions and roads as written, resolved or not.
 *
 * @param facts each as kind and value: {@code 人=3}, {@code 日=25}, {@code 区=滨江}, {@code 高速=沪昆}; the
 *     dead and the injured are people and of their own kind, too
 */
record Particulars(Set<String> facts) {

  private static final String NUMERALS = "零一二三四五六七八九";
  private static final String LARGER = "十百千万";
  private static final int[] POWERS = {10, 100, 1000, 10000};
  private static final String COUNTED = "人名例级度死伤户间辆条起次时点日号月年分秒亿元吨米层岁架艘具头栋";
  private static final String DIVISIONS = "省市县区镇乡村州旗盟";

  /** After which a division's character begins another word: 市民, 县长, 区域. */
  private static final String ANOTHER_WORD = "民场长委域间别分内容值面";

  /** What goes before 高速 without being its name: 多条高速, 在高速, 行至高速. */
  private static final String NO_NAME = "一某条的在上下走到至该从这那路往段是和与被多各内外全沿由车以出入驶进";

  /** After 高速 as a manner: 高速行驶. */
  private static final List<String> HOW_FAST =
      List.of("行驶", "行进", "旋转", "运转", "飞行", "移动", "增长", "发展", "铁路", "列车", "动车");

  /** 湖南高速 says where the road lies, not which it is. */
  private static final Set<String> PROVINCES =
      Set.of(
          "北京", "天津", "上海", "重庆", "河北", "山西", "辽宁", "吉林", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南",
          "湖北", "湖南", "广东", "广西", "海南", "四川", "贵州", "云南", "西藏", "陕西", "甘肃", "青海", "宁夏", "新疆");

  private static final String DAYS = "今昨前明";
  private static final String PARTS_OF_DAY = "日天晚晨早夜";
  private static final int NAME = 2;

  static Particulars of(String raw) {
    String text = Normalizer.normalize(raw, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    Set<String> facts = new HashSet<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isDigit(c)) {
        at = number(text, at, facts);
      } else if (isNumeral(c)) {
        at = numeral(text, at, facts);
      } else {
        name(text, at, facts);
        road(text, at, facts);
        day(text, at, facts);
        at++;
      }
    }
    // A hundred thousand are remembered, most without a fact: a mutable set for each is work for
    // the
    // collector.
    return new Particulars(Set.copyOf(facts));
  }

  /**
   * Whether the two speak of different things: for something that both state, each says what the
   * other does not. One may say more than the other.
   */
  boolean contradict(Particulars other) {
    for (String mine : facts) {
      if (!other.facts.contains(mine)) {
        String kind = mine.substring(0, mine.indexOf('=') + 1);
        for (String theirs : other.facts) {
          if (theirs.startsWith(kind) && !facts.contains(theirs)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static int number(String text, int from, Set<String> facts) {
    int end = from;
    while (end < text.length() && (isDigit(text.charAt(end)) || isInner(text, end))) {
      end++;
    }
    String value = text.substring(from, end);
    facts.add(counted(text, end) + '=' + value);
    toll(text, from, end, value, facts);
    return end;
  }

  /** Whether the number counts dead or injured. */
  private static boolean toll(String text, int from, int end, String value, Set<String> facts) {
    String kind = Toll.kind(text, from, end);
    if (kind != null) {
      facts.add(kind + '=' + value);
    }
    return kind != null;
  }

  /**
   * Chinese numerals are numbers only before what is counted: 一商场, 九江 and 万达 are words; 一 only
   * before the dead and injured: 一人 is anybody.
   */
  private static int numeral(String text, int from, Set<String> facts) {
    int end = from;
    while (end < text.length() && isNumeral(text.charAt(end))) {
      end++;
    }
    String unit = counted(text, end);
    boolean one = text.charAt(from) == '一' && end == from + 1;
    String value = String.valueOf(value(text.substring(from, end)));
    boolean isToll = !unit.isEmpty() && toll(text, from, end, value, facts);
    if (!unit.isEmpty() && (!one || isToll)) {
      facts.add(unit + '=' + value);
    }
    return end;
  }

  /** The character after a number, past 余 and 多; 死 and 伤 count people as 人 does. */
  private static String counted(String text, int end) {
    int at = end;
    while (at < text.length() && "余多来个".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    boolean known = at < text.length() && COUNTED.indexOf(text.charAt(at)) >= 0;
    char unit = known ? text.charAt(at) : ' ';
    return switch (unit) {
      case '死', '伤', '名', '例' -> "人";
      case '号' -> "日";
      case '点' -> "时";
      default -> String.valueOf(unit).strip();
    };
  }

  private static long value(String numerals) {
    long sum = 0;
    long digit = 0;
    for (int i = 0; i < numerals.length(); i++) {
      char c =
          numerals.charAt(i) == '两' ? '二' : numerals.charAt(i) == '〇' ? '零' : numerals.charAt(i);
      int power = LARGER.indexOf(c);
      if (power == 3) {
        sum = (sum + digit) * POWERS[power];
        digit = 0;
      } else if (power >= 0) {
        sum += Math.max(1, digit) * POWERS[power];
        digit = 0;
      } else {
        digit = digit * 10 + NUMERALS.indexOf(c);
      }
    }
    return sum + digit;
  }

  private static void name(String text, int at, Set<String> facts) {
    boolean word = at + 1 < text.length() && ANOTHER_WORD.indexOf(text.charAt(at + 1)) >= 0;
    if (at >= NAME && DIVISIONS.indexOf(text.charAt(at)) >= 0 && !word) {
      facts.add(text.charAt(at) + "=" + text.substring(at - NAME, at));
    }
  }

  /** A road by the two characters before; 高速 alone may say how fast, or that it was on some. */
  private static void road(String text, int at, Set<String> facts) {
    if (at < NAME || !(text.startsWith("高速", at) || text.startsWith("国道", at))) {
      return;
    }
    String name = text.substring(at - NAME, at);
    boolean isName = name.chars().allMatch(Particulars::isOfAName) && !PROVINCES.contains(name);
    if (isName && HOW_FAST.stream().noneMatch(word -> text.startsWith(word, at + NAME))) {
      facts.add(text.substring(at, at + NAME) + '=' + name);
    }
  }

  private static boolean isOfAName(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN && NO_NAME.indexOf(c) < 0;
  }

  private static void day(String text, int at, Set<String> facts) {
    if (at + 1 < text.length()
        && DAYS.indexOf(text.charAt(at)) >= 0
        && PARTS_OF_DAY.indexOf(text.charAt(at + 1)) >= 0) {
      facts.add("day=" + text.charAt(at));
    }
  }

  /** A point or colon between digits, as in 6.2级 and 11:40. */
  private static boolean isInner(String text, int at) {
    char c = text.charAt(at);
    return (c == '.' || c == ':') && at + 1 < text.length() && isDigit(text.charAt(at + 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNumeral(char c) {
    return NUMERALS.indexOf(c) >= 0 || LARGER.indexOf(c) >= 0 || c == '两' || c == '〇';
  }
}
