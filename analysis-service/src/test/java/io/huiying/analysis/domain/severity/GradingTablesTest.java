package io.huiying.analysis.domain.severity;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.adapters.config.Lexicons;
import io.huiying.analysis.domain.figure.Claim;
import io.huiying.analysis.domain.figure.Figures;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.SeverityRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of RULES B4 at their bounds, by hazard. */
class GradingTablesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final SeverityGrader GRADER = Lexicons.grader();

  private static Figures figures(long dead, long injured, long serious, long evacuated, long loss) {
    List<Claim> claims = new ArrayList<>();
    add(claims, FigureKind.DEAD, dead);
    add(claims, FigureKind.INJURED, injured);
    add(claims, FigureKind.SERIOUSLY_INJURED, serious);
    add(claims, FigureKind.EVACUATED, evacuated);
    add(claims, FigureKind.DIRECT_LOSS, loss);
    return new Figures(claims);
  }

  private static void add(List<Claim> claims, FigureKind kind, long value) {
    if (value > 0) {
      claims.add(
          new Claim(
              kind, Figure.State.STATED, Figure.Scope.CUMULATIVE, value, value, value, 0, 1, true));
    }
  }

  private static SeverityRange grade(Hazard hazard, Figures figures, Measures measures, String in) {
    return GRADER.grade(hazard, figures, null, measures, TODAY, in::contains).orElseThrow();
  }

  @ParameterizedTest(name = "{0} dead {1} injured {2} serious {3} evacuated {4} loss {5}")
  @CsvSource({
    "FIRE,29,0,0,0,0,MAJOR,fire-2007",
    "FIRE,0,0,100,0,0,EXTRAORDINARY,fire-2007",
    "EXPLOSION,26,138,37,0,53954100,MAJOR,slga-493",
    "EXPLOSION,0,138,37,0,0,LARGER,slga-493",
    "EARTHQUAKE,49,0,0,0,0,LARGER,earthquake-2012",
    "EARTHQUAKE,50,0,0,0,0,MAJOR,earthquake-2012",
    "EARTHQUAKE,300,0,0,0,0,EXTRAORDINARY,earthquake-2012",
    "LANDSLIDE,2,0,0,0,5000000,MAJOR,geological-394",
    "LANDSLIDE,2,0,0,0,4999999,LARGER,geological-394",
    "POLLUTION,0,0,1,10000,0,MAJOR,environment-2014",
    "POLLUTION,1,0,0,0,20000000,MAJOR,environment-2014",
    "FOOD_POISONING,0,99,0,0,0,GENERAL,food-safety",
    "FOOD_POISONING,0,100,0,0,0,LARGER,food-safety",
    "FOOD_POISONING,1,100,0,0,0,MAJOR,food-safety",
    "SPECIAL_EQUIPMENT,0,3,0,50000,0,MAJOR,special-equipment-549",
    "RAIL,10,0,0,0,0,MAJOR,railway-501",
    "MASS_INCIDENT,3,0,0,0,0,MAJOR,mass-incident-2006",
    "MASS_INCIDENT,0,30,0,0,0,EXTRAORDINARY,mass-incident-2006",
    "ROAD_TRAFFIC,2,2,0,0,0,GENERAL,slga-493",
    "FLOOD,10,0,0,0,0,MAJOR,slga-493",
  })
  void gradesAtTheBoundsOfTheHazardsOwnTable(
      Hazard hazard,
      long dead,
      long injured,
      long serious,
      long evacuated,
      long loss,
      Severity expected,
      String standard) {
    SeverityRange range =
        grade(hazard, figures(dead, injured, serious, evacuated, loss), Measures.NONE, "");
    assertThat(range.lower()).isEqualTo(expected);
    assertThat(range.standard()).isEqualTo(standard);
    assertThat(range.rule()).contains("属" + expected.label());
  }

  @Test
  void harmedForestGradesAndBurnedForestIsOnlyPossible() {
    Figures nobody = figures(0, 0, 0, 0, 0);
    SeverityRange harmed = grade(Hazard.FOREST_FIRE, nobody, new Measures(0, 120, 300, 0), "");
    assertThat(harmed.lower()).isEqualTo(Severity.MAJOR);
    SeverityRange burned =
        grade(Hazard.FOREST_FIRE, figures(0, 1, 0, 0, 0), new Measures(0, 0, 120, 0), "");
    assertThat(burned.lower()).isEqualTo(Severity.GENERAL);
    assertThat(burned.upper()).isEqualTo(Severity.MAJOR);
  }

  @Test
  void theTextNamesGrasslandThenItsTableGrades() {
    SeverityRange range =
        grade(Hazard.FOREST_FIRE, figures(3, 0, 0, 0, 0), Measures.NONE, "云汀草原火灾");
    assertThat(range.standard()).isEqualTo("grassland-fire-2010");
    assertThat(range.lower()).isEqualTo(Severity.MAJOR);
  }

  @Test
  void longTrappingInEquipmentGrades() {
    SeverityRange range =
        grade(Hazard.SPECIAL_EQUIPMENT, figures(0, 0, 0, 0, 0), new Measures(0, 0, 0, 12), "");
    assertThat(range.lower()).isEqualTo(Severity.LARGER);
  }

  @Test
  void aStandardGradesOnlyWhileInForce() {
    var before =
        GRADER.grade(
            Hazard.POLLUTION,
            figures(0, 0, 1, 10_000, 0),
            null,
            Measures.NONE,
            LocalDate.of(2014, 1, 1),
            word -> false);
    assertThat(before).map(SeverityRange::standard).contains(SeverityGrader.GENERAL_STANDARD);
  }

  @Test
  void aBorrowedStandardIsSaidToBeOne() {
    assertThat(grade(Hazard.FLOOD, figures(10, 0, 0, 0, 0), Measures.NONE, "").rule())
        .startsWith("参照国务院令第493号");
  }

  @Test
  void exclusiveBoundsNeedMoreThanTheNumber() {
    var condition =
        new GradingStandard.Condition(
            java.util.Map.of(Column.INJURED, 100.0), GradingStandard.Bounds.EXCLUSIVE);
    Toll hundred = new Toll(java.util.Map.of(Column.INJURED, 100.0));
    Toll more = new Toll(java.util.Map.of(Column.INJURED, 101.0));
    assertThat(condition.isReached(hundred, GradingStandard.Bounds.INCLUSIVE)).isFalse();
    assertThat(condition.isReached(more, GradingStandard.Bounds.INCLUSIVE)).isTrue();
  }
}
