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
import java.util.Map;
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
    "SPECIAL_EQUIPMENT,3,0,0,50000,0,LARGER,special-equipment-549",
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
        grade(
            Hazard.SPECIAL_EQUIPMENT, figures(0, 0, 0, 0, 0), new Measures(0, 0, 0, 12), "景区缆车停运");
    assertThat(range.lower()).isEqualTo(Severity.LARGER);
    assertThat(range.rule()).contains("实测", "缆车被困或滞留12小时");
  }

  @ParameterizedTest(name = "{0}: {1} people, {2} hours: {3}")
  @CsvSource({
    "电梯故障,3,2,GENERAL",
    "电梯故障,3,13,GENERAL",
    "景区索道停运,30,3.5,GENERAL",
    "景区索道停运,30,12,LARGER",
    "景区索道停运,99,48,LARGER",
    "景区索道停运,100,24,MAJOR",
    "景区索道停运,100,48,EXTRAORDINARY",
    "游乐设施停在高空,20,1,GENERAL",
  })
  void eachEquipmentHasItsOwnHours(String text, long people, double hours, Severity expected) {
    List<Claim> claims = new ArrayList<>();
    add(claims, FigureKind.TRAPPED, people);
    SeverityRange range =
        grade(Hazard.SPECIAL_EQUIPMENT, new Figures(claims), new Measures(0, 0, 0, hours), text);
    assertThat(range.lower()).isEqualTo(expected);
    assertThat(range.rule()).contains("第61–64条", "实测", "属" + expected.label());
  }

  @Test
  void aLiftStuckForLessThanTwoHoursIsNoAccident() {
    var range =
        GRADER.grade(
            Hazard.SPECIAL_EQUIPMENT,
            figures(0, 0, 0, 0, 0),
            null,
            new Measures(0, 0, 0, 1.9),
            TODAY,
            "电梯故障"::contains);
    assertThat(range).isEmpty();
  }

  @Test
  void poisonThatLeaksMakesMovedPeopleCount() {
    Figures moved = figures(0, 3, 0, 50_000, 0);
    assertThat(grade(Hazard.SPECIAL_EQUIPMENT, moved, Measures.NONE, "压力管道泄漏").lower())
        .isEqualTo(Severity.MAJOR);
    assertThat(grade(Hazard.SPECIAL_EQUIPMENT, moved, Measures.NONE, "塔吊倒塌").lower())
        .isEqualTo(Severity.GENERAL);
  }

  @Test
  void aSignLiftsOnlyWhatIsPossible() {
    SeverityRange range =
        grade(Hazard.SPECIAL_EQUIPMENT, figures(0, 1, 0, 0, 0), Measures.NONE, "一锅炉爆炸");
    assertThat(range.lower()).isEqualTo(Severity.GENERAL);
    assertThat(range.upper()).isEqualTo(Severity.LARGER);
    assertThat(range.rule()).contains("初判：锅炉爆炸，可达较大");
  }

  @ParameterizedTest(name = "{0} passenger {1} freight {2} hours {3}")
  @CsvSource({
    "列车脱轨,1,0,0,GENERAL",
    "列车脱轨,2,0,0,LARGER",
    "列车脱轨,17,0,0,LARGER",
    "列车脱轨,18,0,0,MAJOR",
    "列车脱轨,18,0,48,MAJOR",
    "繁忙干线列车脱轨,18,0,48,EXTRAORDINARY",
    "繁忙干线列车脱轨,2,0,24,MAJOR",
    "支线列车脱轨,2,0,24,LARGER",
    "支线列车脱轨,2,0,48,MAJOR",
    "货运列车脱轨,0,5,0,GENERAL",
    "货运列车脱轨,0,6,0,LARGER",
    "货运列车脱轨,0,60,0,MAJOR",
    "支线中断行车,0,0,9.9,GENERAL",
    "支线中断行车,0,0,10,LARGER",
    "繁忙干线中断行车,0,0,6,LARGER",
  })
  void derailedCarriagesAndInterruptedTrafficGrade(
      String text, double passenger, double freight, double hours, Severity expected) {
    Measures measures =
        Measures.of(
            Map.of(
                Column.DERAILED_PASSENGER, passenger,
                Column.DERAILED_FREIGHT, freight,
                Column.INTERRUPTED_HOURS, hours));
    SeverityRange range = grade(Hazard.RAIL, figures(0, 1, 0, 0, 0), measures, text);
    assertThat(range.lower()).isEqualTo(expected);
    assertThat(range.standard()).isEqualTo("railway-501");
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "LEAKED,99999999,GENERAL",
    "LEAKED,100000000,EXTRAORDINARY",
    "AFFECTED,10000000,EXTRAORDINARY",
  })
  void networkSecurityGradesByPeople(Column column, double people, Severity expected) {
    SeverityRange range =
        grade(
            Hazard.OTHER_ACCIDENT,
            figures(0, 0, 0, 0, 1),
            Measures.of(Map.of(column, people)),
            "一平台遭网络攻击");
    assertThat(range.lower()).isEqualTo(expected);
    assertThat(range.standard()).isEqualTo("network-2025");
    assertThat(range.rule()).contains("另有定性条件须人工研判");
  }

  @Test
  void networkSecurityHadNoTableBeforeNovember2025() {
    var range =
        GRADER.grade(
            Hazard.OTHER_ACCIDENT,
            figures(0, 0, 0, 0, 1),
            null,
            Measures.NONE,
            LocalDate.of(2025, 10, 31),
            "网络攻击"::contains);
    assertThat(range).map(SeverityRange::standard).contains(SeverityGrader.GENERAL_STANDARD);
  }

  @ParameterizedTest(name = "{0} people hurt by one drug: {1}")
  @CsvSource({"49,GENERAL", "50,EXTRAORDINARY"})
  void drugsGradeByThoseHurt(long hurt, Severity expected) {
    SeverityRange range =
        grade(Hazard.POISONING, figures(0, hurt, 0, 0, 0), Measures.NONE, "同一批次药品不良反应");
    assertThat(range.lower()).isEqualTo(expected);
    assertThat(range.standard()).isEqualTo("drug-safety");
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "PARTICIPANTS,999,GENERAL",
    "PARTICIPANTS,1000,MAJOR",
    "PARTICIPANTS,5000,EXTRAORDINARY",
    "BRAWLERS,200,MAJOR",
    "BRAWLERS,500,EXTRAORDINARY",
  })
  void massIncidentsGradeByThoseWhoTakePart(Column column, double people, Severity expected) {
    SeverityRange range =
        grade(
            Hazard.MASS_INCIDENT, figures(0, 1, 0, 0, 0), Measures.of(Map.of(column, people)), "");
    assertThat(range.lower()).isEqualTo(expected);
  }

  @Test
  void floodsBorrowTheGeneralTableAndSayWhatAPersonMustJudge() {
    SeverityRange today = grade(Hazard.FLOOD, figures(4, 0, 0, 0, 0), Measures.NONE, "");
    assertThat(today.standard()).isEqualTo(SeverityGrader.GENERAL_STANDARD);
    assertThat(today.lower()).isEqualTo(Severity.LARGER);
    assertThat(today.rule()).contains("参照", "须人工研判", "国办函〔2022〕48号").doesNotContain("2006防汛");
    var before =
        GRADER.grade(
            Hazard.FLOOD,
            figures(4, 0, 0, 0, 0),
            null,
            Measures.NONE,
            LocalDate.of(2020, 7, 1),
            word -> false);
    assertThat(before)
        .map(SeverityRange::rule)
        .hasValueSatisfying(
            rule -> assertThat(rule).contains("堤防决口", "2006防汛").doesNotContain("2022"));
  }

  @Test
  void levelsOfResponseGradeNoEvent() {
    Figures moved = figures(0, 0, 0, 2_000_000, 0);
    var range = GRADER.grade(Hazard.TYPHOON, moved, null, Measures.NONE, TODAY, word -> false);
    assertThat(range).isEmpty();
    var danger = grade(Hazard.LANDSLIDE, figures(1, 0, 0, 1_000, 0), Measures.NONE, "险情");
    assertThat(danger.lower()).isEqualTo(Severity.GENERAL);
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
            Map.of(Column.INJURED, 100.0), GradingStandard.Bounds.EXCLUSIVE, List.of());
    Toll hundred = new Toll(Map.of(Column.INJURED, 100.0));
    Toll more = new Toll(Map.of(Column.INJURED, 101.0));
    assertThat(condition.isReached(hundred, GradingStandard.Bounds.INCLUSIVE, w -> false))
        .isFalse();
    assertThat(condition.isReached(more, GradingStandard.Bounds.INCLUSIVE, w -> false)).isTrue();
  }
}
