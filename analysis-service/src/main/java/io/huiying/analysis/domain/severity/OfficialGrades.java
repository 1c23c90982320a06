package io.huiying.analysis.domain.severity;

import io.huiying.analysis.domain.text.NormalText;
import io.huiying.contracts.assess.Severity;
import java.util.List;
import java.util.Optional;

/**
 * Finds a stated grade. News calls any bad crash 重大 (RULES B4.4), so the words count only beside an
 * authority's act of grading, or in an official source's own 「发生一起重大…事故」.
 */
public final class OfficialGrades {

  private static final List<String> ACTS =
      List.of("认定", "定性为", "调查认定", "挂牌督办", "事故调查组", "安委会", "事故等级", "属于", "构成");
  private static final int BEFORE = 60;
  private static final int AFTER = 14;

  private OfficialGrades() {}

  /**
   * The first grade that counts.
   *
   * @param authority whether the post is an authority's own
   */
  public static Optional<OfficialGrade> in(NormalText text, boolean authority) {
    for (int at = 0; at < text.length(); at++) {
      Severity severity = severityAt(text, at);
      if (severity != null
          && followedByAccident(text, at + severity.label().length())
          && graded(text, at, authority)) {
        int end = at + severity.label().length() + 2;
        return Optional.of(
            new OfficialGrade(
                severity, text.span(at, Math.min(end + AFTER, text.length())).quote()));
      }
    }
    return Optional.empty();
  }

  private static @org.jspecify.annotations.Nullable Severity severityAt(NormalText text, int at) {
    for (Severity severity :
        List.of(Severity.EXTRAORDINARY, Severity.MAJOR, Severity.LARGER, Severity.GENERAL)) {
      boolean here = text.has(severity.label(), at);
      boolean nested =
          severity == Severity.MAJOR && (text.has("特别", at - 2) || text.has("特大", at + 2));
      if (here && !nested) {
        return severity;
      }
    }
    return null;
  }

  private static boolean followedByAccident(NormalText text, int from) {
    for (int at = from; at < from + AFTER; at++) {
      char c = text.at(at);
      if (c == ',' || c == '。' || c == '\n' || c == '、') {
        return false;
      }
      if (text.has("事故", at)) {
        return !text.has("隐患", from)
            && !text.has("事故起数", at)
            && !Character.isDigit(text.at(at + 2));
      }
    }
    return false;
  }

  private static boolean graded(NormalText text, int at, boolean authority) {
    String before = text.slice(at - BEFORE, at);
    boolean negated =
        before.endsWith("未发生")
            || before.endsWith("防范")
            || before.endsWith("遏制")
            || before.endsWith("发生过");
    if (negated) {
      return false;
    }
    return ACTS.stream().anyMatch(before::contains) || authority && before.endsWith("一起");
  }
}
