package io.huiying.analysis.domain.release;

import io.huiying.contracts.assess.Span;
import io.huiying.contracts.incident.ReleaseAnswer;
import io.huiying.contracts.incident.ReleasePoint;
import io.huiying.contracts.post.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which points the words of a release answer, each with the clause that does. */
final class Points {

  /** Longest evidence in characters. */
  static final int EVIDENCE = 80;

  private static final String AHEAD = "将|拟|待|力争|争取|尽快|依法依规追|下一步";
  private static final String NOT_YET = "尚未|仍未|还未|未能|没有|尚在|仍在|正在|有待|不明";

  /**
   * What a clause has to say, and what it must not.
   *
   * @param says tried in each clause
   * @param unless makes the clause answer nothing; absent words match nowhere
   */
  private record Cue(ReleasePoint point, Pattern says, Pattern unless) {
    Cue(ReleasePoint point, String says, String unless) {
      this(point, Pattern.compile(says), Pattern.compile(unless));
    }
  }

  private static final String NOTHING = "(?!)";

  private static final List<Cue> CUES =
      List.of(
          new Cue(
              ReleasePoint.FACTS,
              "发生[^。]{0,20}(?:火灾|事故|爆炸|坍塌|泄漏|地震|事件|险情|滑坡|碰撞)|起火|坍塌|爆炸"
                  + "|造成[^。]{0,20}(?:死亡|遇难|受伤|失联|被困|损失)|(?:无|未造成)人员伤亡"
                  + "|经(?:核查|核实|查|初步核查)[^。]{0,30}(?:属实|不实|不属实|系|为)|事实[是为]",
              "将会|隐患|演练|原因|防止|预防"),
          new Cue(
              ReleasePoint.CAUSE,
              "原因(?:初步)?(?:判断|判定|认定|查明|分析)?(?:为|是|系)|原因(?:已|初步)(?:查明|认定)"
                  + "|(?:系|因|由)[^。]{1,30}(?:引发|引起|导致|所致)",
              NOT_YET),
          new Cue(
              ReleasePoint.MEASURES,
              "启动[^。]{0,14}(?:响应|预案)|(?:调派|派出|出动|组织|调集)[^。]{0,20}(?:力量|人员|车辆|队伍|消防|救援|救护)"
                  + "|(?:全力|迅速|立即|紧急)(?:开展|组织|救治|搜救|救援|处置)|成立[^。]{0,14}(?:指挥部|调查组|工作组|专班)"
                  + "|(?:转移|疏散|安置)[^。]{0,10}(?:群众|人员|居民|人)|责令[^。]{0,15}(?:停业|停产|停工|整改)"
                  + "|赶赴现场|(?:已|均)[^。]{0,8}送医",
              "^将|拟"),
          new Cue(
              ReleasePoint.OUTCOME,
              "(?:明火|火势|险情|泄漏)[^。]{0,8}(?:扑灭|控制|排除|处置)"
                  + "|(?:救援|搜救|处置|善后)(?:工作)?[^。]{0,4}(?:结束|完毕|完成)"
                  + "|(?:被|已|予以|依法)[^。]{0,14}(?:控制|拘留|免职|停职|立案|逮捕|处罚|问责|罚款)"
                  + "|恢复(?:通行|供电|供水|供气|正常|营业|运营)|伤情稳定",
              NOT_YET + "|" + AHEAD),
          new Cue(
              ReleasePoint.NEXT_STEP,
              "下一步|后续(?:情况|工作|进展)|将(?:继续|依法|依规|全力|进一步|及时|持续|严肃|举一反三|尽快|开展)"
                  + "|(?:有关|相关|后续|最新)?(?:情况|进展|结果)[^。]{0,6}(?:及时|第一时间|持续|另行)[^。]{0,6}(?:发布|通报|公布)",
              NOTHING));

  private Points() {}

  /** Each point once, in the order of {@link ReleasePoint}, by the first clause that answers it. */
  static List<ReleaseAnswer> in(Post post) {
    List<Passage> clauses = Passage.clauses(post);
    List<ReleaseAnswer> answers = new ArrayList<>();
    for (Cue cue : CUES) {
      clauses.stream()
          .flatMap(clause -> said(cue, clause).stream())
          .findFirst()
          .ifPresent(span -> answers.add(new ReleaseAnswer(cue.point(), span, null)));
    }
    return List.copyOf(answers);
  }

  private static Optional<Span> said(Cue cue, Passage clause) {
    Matcher says = cue.says().matcher(clause.words());
    if (!says.find() || cue.unless().matcher(clause.words()).find()) {
      return Optional.empty();
    }
    int from = clause.words().length() <= EVIDENCE ? 0 : says.start();
    return Optional.of(clause.span(from, clause.words().length(), EVIDENCE));
  }
}
