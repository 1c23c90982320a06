package io.huiying.alert.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.adapters.config.RuleSetFiles;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.post.Mark;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which of the rule sets that come with the program applies where and when. */
class RuleSetsTest {

  private static final Instant TODAY = Instant.parse("2026-03-03T06:00:00Z");
  private static RuleSets all;

  @BeforeAll
  static void readThoseThatComeWithTheProgram() throws IOException {
    all = RuleSetFiles.with(Path.of("no such folder", "rules"));
  }

  private static Place place(String code) {
    return new Place(code, "某地");
  }

  private static String inForce(String code, Instant at) {
    return all.inForce(Mark.LIVE, place(code), at).name();
  }

  private static List<Clause> clauses(String code, Hazard hazard) {
    return all.clauses(Mark.LIVE, place(code), hazard, TODAY);
  }

  private static List<ClockKind> kinds(List<Clause> clauses) {
    return clauses.stream().map(clause -> clause.rule().kind()).toList();
  }

  @Test
  void closestJurisdictionAppliesAndTheCountrysElsewhere() {
    assertThat(inForce("320602", TODAY)).isEqualTo("nantong-2016@1");
    assertThat(inForce("370302", TODAY)).isEqualTo("zichuan-2017@1");
    assertThat(inForce("370303", TODAY)).isEqualTo("national-2016@1");
    assertThat(inForce("990102", TODAY)).isEqualTo("national-2016@1");
  }

  @Test
  void ruleSetAppliesFromItsDate() {
    Instant dayBefore = Instant.parse("2016-12-04T15:59:59Z");
    assertThat(inForce("320602", dayBefore)).isEqualTo("national-2016@1");
    assertThat(inForce("320602", dayBefore.plusSeconds(1))).isEqualTo("nantong-2016@1");
  }

  @Test
  void yueyangHasNoFiveHours() {
    assertThat(kinds(clauses("430602", null)))
        .contains(ClockKind.PRESS_CONFERENCE, ClockKind.RESPONSE)
        .doesNotContain(ClockKind.FIRST_RELEASE);
  }

  @Test
  void beijingSetsUpACentreInsteadOfHoldingAConference() {
    assertThat(kinds(clauses("110101", null)))
        .contains(ClockKind.FIRST_RELEASE, ClockKind.PRESS_CENTRE)
        .doesNotContain(ClockKind.PRESS_CONFERENCE);
  }

  @Test
  void hazardAddsItsReports() {
    assertThat(clauses("990102", Hazard.POLLUTION))
        .filteredOn(c -> c.rules().id().equals("environment-reports-2011"))
        .extracting(c -> c.rule().term())
        .containsExactly(
            new Term.Elapsed(Duration.ofHours(4)), new Term.Elapsed(Duration.ofHours(2)));
    assertThat(clauses("990102", Hazard.FIRE))
        .noneMatch(c -> c.rules().id().equals("environment-reports-2011"));
  }

  @Test
  void supplementKeepsSilentAboutWhatACloserRuleSetSays() {
    assertThat(clauses("320602", null))
        .filteredOn(c -> c.rule().kind() == ClockKind.INTERPRETATION)
        .singleElement()
        .satisfies(c -> assertThat(c.rules().id()).isEqualTo("nantong-2016"));
    assertThat(clauses("440705", null))
        .filteredOn(c -> c.rule().kind() == ClockKind.SERVICE_GUIDE)
        .singleElement()
        .satisfies(c -> assertThat(c.rules().id()).isEqualTo("xinhui-2018"));
  }

  @Test
  void exercisesHaveNoneOfTheLivesSupplements() {
    assertThat(all.clauses(Mark.DRILL, place("990102"), Hazard.FIRE, TODAY))
        .allMatch(clause -> clause.rules().id().equals("drill"));
  }

  @Test
  void archiveOlderThanEveryRuleSetGetsTheOldestOfTheCountry() {
    assertThat(inForce("320602", Instant.parse("2008-05-12T06:28:00Z")))
        .isEqualTo("national-2016@1");
  }

  @Test
  void levelsAndGradesNeverLeaveTwoClausesForOneClock() {
    for (RuleSet rules : all.all()) {
      for (ClockRule one : rules.clocks()) {
        assertThat(rules.clocks()).filteredOn(o -> o != one).noneMatch(one::collides);
      }
    }
  }
}
