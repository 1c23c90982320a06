package io.huiying.analysis.domain.group;

import io.huiying.analysis.domain.figure.Claim;
import io.huiying.analysis.domain.figure.Figures;
import io.huiying.analysis.domain.severity.SeverityGrader;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.SeverityRange;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Grades an event anew by the figures of all its posts, each kind by its most authoritative claim:
 * so the grade follows a rising toll told in parts, and an official correction downwards. A grade
 * that a post quotes from an authority holds against what the numbers alone would give.
 */
public final class GradingByFigures implements Grading {

  /** How {@link SeverityGrader} words a grade that a notice states itself. */
  private static final String STATED = "通报原文定级";

  private final SeverityGrader grader;

  public GradingByFigures(SeverityGrader grader) {
    this.grader = grader;
  }

  @Override
  public @Nullable SeverityRange of(
      @Nullable Hazard hazard,
      List<Figure> figures,
      @Nullable SeverityRange before,
      @Nullable SeverityRange told) {
    if (isStated(before) || isStated(told)) {
      return isStated(told) ? told : before;
    }
    if (hazard == null) {
      return Grading.graver(before, told);
    }
    return grader
        .grade(hazard, shown(figures), null, 0)
        .map(byToll -> lifted(lifted(byToll, before), told))
        .orElseGet(() -> Grading.graver(before, told));
  }

  /**
   * A first judgement by magnitude or sign goes on lifting what is possible while the toll is
   * counted; what a post measured (受害面积, 被困小时) holds, since no figure carries it on.
   */
  private static SeverityRange lifted(SeverityRange byToll, @Nullable SeverityRange judged) {
    if (judged == null || byToll.rule().contains(SeverityGrader.FIRST_JUDGED)) {
      return byToll;
    }
    if (judged.rule().contains(SeverityGrader.MEASURED)) {
      SeverityRange graver = judged.lower().atLeast(byToll.lower()) ? judged : byToll;
      Severity upper = Severity.graver(byToll.upper(), judged.upper());
      return new SeverityRange(graver.lower(), upper, graver.standard(), graver.rule());
    }
    for (String rule : List.of(judged.rule().split("；", -1))) {
      if (rule.contains(SeverityGrader.FIRST_JUDGED)) {
        Severity upper = Severity.graver(byToll.upper(), judged.upper());
        return new SeverityRange(
            byToll.lower(), upper, byToll.standard(), byToll.rule() + '；' + rule);
      }
    }
    return byToll;
  }

  private static Figures shown(List<Figure> figures) {
    Map<FigureKind, Claim> first = new EnumMap<>(FigureKind.class);
    figures.forEach(figure -> first.putIfAbsent(figure.kind(), claim(figure)));
    return new Figures(List.copyOf(first.values()));
  }

  private static Claim claim(Figure figure) {
    return new Claim(
        figure.kind(),
        figure.state(),
        figure.scope(),
        figure.value(),
        figure.lower(),
        figure.upper(),
        0,
        0,
        true);
  }

  private static boolean isStated(@Nullable SeverityRange range) {
    return range != null && range.rule().startsWith(STATED);
  }
}
