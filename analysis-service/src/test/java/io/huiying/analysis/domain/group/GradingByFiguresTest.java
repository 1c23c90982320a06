package io.huiying.analysis.domain.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.adapters.config.Lexicons;
import io.huiying.analysis.domain.figure.Figures;
import io.huiying.analysis.domain.severity.Column;
import io.huiying.analysis.domain.severity.Measures;
import io.huiying.analysis.domain.severity.SeverityGrader;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.post.SourceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Figures travel from posts to the group; what a post measured must not be lost on the way. */
class GradingByFiguresTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final SeverityGrader GRADER = Lexicons.grader();

  private final GradingByFigures grading = new GradingByFigures(GRADER);

  private static Figure dead(long people) {
    return new Figure(
        FigureKind.DEAD,
        Figure.State.STATED,
        Figure.Scope.CUMULATIVE,
        people,
        people,
        people,
        null,
        "fixture",
        SourceKind.NEWS,
        Posts.EVENING,
        null,
        null);
  }

  private static SeverityRange told(Hazard hazard, Measures measures, String text) {
    return GRADER
        .grade(hazard, new Figures(List.of()), null, measures, TODAY, text::contains)
        .orElseThrow();
  }

  @Test
  void whatAPostMeasuredHoldsWhenAnotherTellsATollBelowIt() {
    SeverityRange harmed = told(Hazard.FOREST_FIRE, new Measures(0, 120, 0, 0), "");
    SeverityRange grade = grading.of(Hazard.FOREST_FIRE, List.of(dead(1)), harmed, null);
    assertThat(grade).isNotNull();
    assertThat(grade.lower()).isEqualTo(Severity.MAJOR);
    assertThat(grade.rule()).contains("受害面积120公顷");
  }

  @Test
  void aGraverTollOverrulesWhatWasMeasured() {
    SeverityRange derailed =
        told(Hazard.RAIL, Measures.of(Map.of(Column.DERAILED_PASSENGER, 3.0)), "");
    SeverityRange grade = grading.of(Hazard.RAIL, List.of(dead(12)), derailed, null);
    assertThat(grade).isNotNull();
    assertThat(grade.lower()).isEqualTo(Severity.MAJOR);
    assertThat(grade.rule()).contains("死亡12人");
  }

  @Test
  void aSignGoesOnLiftingWhatIsPossible() {
    SeverityRange boiler = told(Hazard.SPECIAL_EQUIPMENT, Measures.NONE, "一锅炉爆炸");
    SeverityRange grade = grading.of(Hazard.SPECIAL_EQUIPMENT, List.of(dead(1)), boiler, null);
    assertThat(grade).isNotNull();
    assertThat(grade.lower()).isEqualTo(Severity.GENERAL);
    assertThat(grade.upper()).isEqualTo(Severity.LARGER);
  }
}
