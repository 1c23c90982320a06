package io.huiying.analysis.domain.figure;

import io.huiying.analysis.domain.lexicon.Reading;
import io.huiying.analysis.domain.text.NormalText;
import io.huiying.contracts.assess.FigureKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * None and no report yet are two things (RULES C5): 无人员伤亡 asserts zero, 暂无人员伤亡报告 and 尚未接到报告 say
 * only that nobody knows. Whatever is said with 暂 or 尚 is of the second kind: no such wording
 * stands among the assertions of C5, and the first hours' 尚无 is what tolls are known to rise from.
 * From a casualty word the reader goes back over what may stand between it and its negation, so
 * that the 无 of 抢救无效死亡 negates nothing.
 */
final class Negations {

  private static final Map<String, List<FigureKind>> WORDS =
      Map.of(
          "伤亡", List.of(FigureKind.DEAD, FigureKind.INJURED),
          "死伤", List.of(FigureKind.DEAD, FigureKind.INJURED),
          "受伤", List.of(FigureKind.INJURED),
          "人伤", List.of(FigureKind.DEAD, FigureKind.INJURED),
          "死亡", List.of(FigureKind.DEAD),
          "遇难", List.of(FigureKind.DEAD),
          "被困", List.of(FigureKind.TRAPPED),
          "失联", List.of(FigureKind.MISSING),
          "失踪", List.of(FigureKind.MISSING));

  /** People who would have been hurt; the word must name them unless it is 伤亡 itself. */
  private static final List<String> PEOPLE =
      List.of("人员", "公民", "旅客", "乘客", "居民", "群众", "学生", "师生", "村民", "工人", "员工", "游客", "一人", "人");

  private static final List<String> BETWEEN =
      List.of(
          "造成", "发生", "出现", "导致", "引发", "任何", "其他", "其它", "另外", "重大", "发现", "接到", "收到", "接报", "关于",
          "财产损失", "经济损失", "建筑物", "房屋", "倒塌", "损坏", "受损", "死亡", "受伤", "伤亡", "被困", "受困", "失联", "失踪",
          "重伤", "进一步", "在事故中", "在此次事故中", "在爆炸中", "在地震中", "在火灾中", "机上", "车上", "现场", "地面", "中国", "因灾",
          "有", "的", "和", "或", "及", "与", "、", "到");

  private static final List<String> NONE =
      List.of("没有", "未有", "没", "无", "未", "零", "并无", "并未", "排除");
  private static final List<String> YET = List.of("尚", "还", "暂时", "暂", "目前", "截至目前", "迄今", "至今");

  /** 暂无, 尚无: none so far, which promises nothing. */
  private static final List<String> PROVISIONAL = List.of("尚", "暂时", "暂");

  private static final List<String> HEARD = List.of("接到", "收到", "接报", "发现", "听说", "获悉");
  private static final List<String> REPORTS = List.of("报告", "消息", "报道");
  private static final List<String> SAFE = List.of("获救", "脱困", "脱险", "救出", "升井", "平安");

  /** 均安全, 均已安全撤离: what follows 安全 when it says that people are. */
  private static final String SAFELY = ",。!?;、)\n撤转脱返升下无";

  private static final List<String> EVERYBODY = List.of("全部", "全都", "均", "悉数");
  private static final int ALL = 4;
  private static final int REPORT = 10;
  private static final int WINDOW = 24;

  private Negations() {}

  static List<Claim> in(Reading reading) {
    NormalText text = reading.text();
    List<Claim> claims = new ArrayList<>();
    for (int at = 0; at < text.length() - 1; at++) {
      if ("伤死受人遇被失".indexOf(text.at(at)) >= 0) {
        List<FigureKind> kinds = WORDS.get(text.slice(at, at + 2));
        if (kinds != null) {
          add(text, at, kinds, claims);
        }
      } else if (text.at(at) == '找' && text.at(at + 1) == '到') {
        addAllFound(text, at, claims);
      } else if ("获脱救升平安".indexOf(text.at(at)) >= 0) {
        addAllRescued(text, at, claims);
      }
    }
    return claims;
  }

  private static void add(NormalText text, int at, List<FigureKind> kinds, List<Claim> claims) {
    Back back = new Back(text, at);
    back.over();
    int from = back.at;
    boolean needsPeople = !text.has("伤亡", at) && !text.has("死伤", at) && text.at(at) != '人';
    boolean named = back.people || text.has("人员", at + 2) || text.has("者", at + 2);
    if (needsPeople && !named || back.take(NONE).isEmpty() || back.asks()) {
      return;
    }
    String yet = back.take(YET);
    boolean early = !yet.isEmpty();
    boolean told = isReported(text, at + 2);
    boolean heard = HEARD.stream().anyMatch(text.slice(back.at, at)::contains);
    boolean sought = heard && (early || !text.slice(from, at).contains("发现"));
    for (FigureKind kind : kinds) {
      boolean unknown = told || sought || PROVISIONAL.contains(yet);
      claims.add(
          unknown ? Claim.unreported(kind, back.at, at + 2) : Claim.zero(kind, back.at, at + 2));
    }
  }

  /** 暂无人员伤亡报告, 尚无人员伤亡和财产损失的报告: what is missing is the report. */
  private static boolean isReported(NormalText text, int from) {
    for (int at = from; at < from + REPORT && ",。!?;\n:)".indexOf(text.at(at)) < 0; at++) {
      for (String report : REPORTS) {
        if (text.has(report, at)) {
          return true;
        }
      }
    }
    return false;
  }

  /** 40人被困，全部获救; 35名被困人员均安全: as many as were trapped. */
  private static void addAllRescued(NormalText text, int at, List<Claim> claims) {
    String before = text.slice(at - ALL, at);
    boolean all = EVERYBODY.stream().anyMatch(before::contains);
    boolean unharmed = text.has("安全", at) && SAFELY.indexOf(text.at(at + 2)) >= 0;
    if (all && (unharmed || SAFE.stream().anyMatch(safe -> text.has(safe, at)))) {
      claims.add(Claim.everybody(FigureKind.RESCUED, at - ALL < 0 ? 0 : at - ALL, at + 2));
    }
  }

  /** 失联人员全部找到, 找到全部9名失联人员: nobody is missing any more. */
  private static void addAllFound(NormalText text, int at, List<Claim> claims) {
    String after = text.slice(at + 2, at + WINDOW / 2);
    boolean every = after.startsWith("全部") || after.startsWith("所有");
    if (every && (after.contains("失联") || after.contains("失踪"))) {
      claims.add(Claim.zero(FigureKind.MISSING, at, at + 4));
      return;
    }
    int start = at;
    while (start > 0 && at - start < WINDOW / 2 && ",。!?;\n:".indexOf(text.at(start - 1)) < 0) {
      start--;
    }
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

  /** A position that moves backwards over words. */
  private static final class Back {
    private final NormalText text;
    private final int limit;
    private int at;
    private boolean people;

    Back(NormalText text, int at) {
      this.text = text;
      this.at = at;
      this.limit = at - WINDOW;
      this.people = text.at(at) == '人';
    }

    void over() {
      boolean moved = true;
      while (moved && at > limit) {
        boolean named = !take(PEOPLE).isEmpty();
        people |= named;
        moved = named || !take(BETWEEN).isEmpty();
      }
    }

    /** 有无人员伤亡正在核实: a question, not an answer. */
    boolean asks() {
      return "无没".indexOf(text.at(at)) >= 0 && text.at(at - 1) == '有';
    }

    String take(List<String> words) {
      for (String word : words) {
        if (text.has(word, at - word.length())) {
          at -= word.length();
          return word;
        }
      }
      return "";
    }
  }
}
