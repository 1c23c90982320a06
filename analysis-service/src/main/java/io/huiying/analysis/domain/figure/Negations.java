package io.huiying.analysis.domain.figure;

import io.huiying.analysis.domain.lexicon.Reading;
import io.huiying.analysis.domain.text.NormalText;
import io.huiying.contracts.assess.FigureKind;
import java.util.ArrayList;
import java.util.List;

/**
 * None and no report yet are two things (RULES C5): 无人员伤亡 asserts zero, 暂无人员伤亡报告 and 尚未接到报告 say
 * only that nobody knows.
 */
final class Negations {

  private static final List<String> NONE = List.of("无", "未造成", "没有", "未有", "没造成", "未发生", "零");
  private static final List<String> YET =
      List.of("暂", "尚", "目前没有", "没有接到", "未接到", "未收到", "没有收到", "未接报", "截至目前没有", "还没有", "未发现", "不清楚");
  private static final int WINDOW = 12;

  private Negations() {}

  static List<Claim> in(Reading reading) {
    NormalText text = reading.text();
    List<Claim> claims = new ArrayList<>();
    for (int at = 0; at < text.length() - 1; at++) {
      if (text.at(at) == '伤' && text.at(at + 1) == '亡') {
        add(text, at, List.of(FigureKind.DEAD, FigureKind.INJURED), claims);
      } else if (text.at(at) == '受' && text.at(at + 1) == '伤') {
        add(text, at, List.of(FigureKind.INJURED), claims);
      } else if (text.at(at) == '找' && text.at(at + 1) == '到') {
        addAllFound(text, at, claims);
      } else if (text.at(at) == '死' && text.at(at + 1) == '亡') {
        add(text, at, List.of(FigureKind.DEAD), claims);
      }
    }
    return claims;
  }

  private static void add(NormalText text, int at, List<FigureKind> kinds, List<Claim> claims) {
    int start = windowStart(text, at);
    String before = text.slice(start, at);
    String after = text.slice(at + 2, at + 5);
    boolean none = NONE.stream().anyMatch(before::contains);
    boolean yet =
        YET.stream().anyMatch(before::contains)
            || after.startsWith("报告")
            || after.startsWith("的报")
            || after.startsWith("情况报");
    boolean wide = !text.slice(start, at).contains("人");
    if (!none && !yet || (none && !yet && wide && !tight(before))) {
      return;
    }
    for (FigureKind kind : kinds) {
      claims.add(yet ? Claim.unreported(kind, start, at + 2) : Claim.zero(kind, start, at + 2));
    }
  }

  /** 失联人员全部找到: nobody is missing any more. */
  private static void addAllFound(NormalText text, int at, List<Claim> claims) {
    int start = windowStart(text, at);
    String before = text.slice(start, at);
    boolean all =
        before.contains("全部")
            || before.contains("均")
            || before.contains("全被")
            || before.contains("都已");
    if (all && (before.contains("失联") || before.contains("失踪"))) {
      claims.add(Claim.zero(FigureKind.MISSING, start, at + 2));
    }
  }

  /** 无伤亡, 未造成伤亡: without 人 the negation must touch the word. */
  private static boolean tight(String before) {
    return before.endsWith("无")
        || before.endsWith("未造成")
        || before.endsWith("没有")
        || before.endsWith("零")
        || before.endsWith("没有造成")
        || before.endsWith("未发生");
  }

  private static int windowStart(NormalText text, int at) {
    int start = at;
    while (start > 0 && at - start < WINDOW && ",。!?;\n:".indexOf(text.at(start - 1)) < 0) {
      start--;
    }
    return start;
  }
}
