package io.huiying.alert.domain.incident;

import static io.huiying.alert.domain.incident.Scenario.NOON;
import static io.huiying.alert.domain.incident.Scenario.OFFICER;
import static io.huiying.alert.domain.incident.View.fire;
import static io.huiying.contracts.assess.Severity.LARGER;
import static io.huiying.contracts.assess.Severity.MAJOR;
import static io.huiying.contracts.clock.ClockKind.FIRST_RELEASE;
import static io.huiying.contracts.clock.ClockKind.PRESS_CENTRE;
import static io.huiying.contracts.clock.ClockKind.PRESS_CONFERENCE;
import static io.huiying.contracts.clock.ClockKind.RESPONSE;
import static io.huiying.contracts.clock.ClockState.CANCELLED;
import static io.huiying.contracts.clock.ClockState.MET;
import static io.huiying.contracts.clock.ClockState.RUNNING;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.adapters.config.RuleSetYaml;
import io.huiying.alert.domain.rules.RuleSet;
import io.huiying.alert.domain.rules.RuleSets;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.FixPlace;
import io.huiying.contracts.incident.IncidentAction.RecordRelease;
import io.huiying.contracts.incident.ReleaseKind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rule set of the place and the time applies, and a change never rewrites history. */
class JurisdictionTest {

  private static final Place BEIJING = new Place("110101", "北京市东城区");
  private static final Place YUEYANG = new Place("430602", "湖南省岳阳市岳阳楼区");

  private static View major() {
    return fire().occurred(NOON.minus(ofHours(1))).dead(14).severity(LARGER, MAJOR);
  }

  private static RecordRelease release(ReleaseKind kind, Instant at) {
    return new RecordRelease(kind, "某市人民政府新闻办", "情况通报", null, at, null, null);
  }

  @Test
  void beijingsCentreIsStoppedByACentreAndNotByAConference() {
    Scenario scenario =
        Scenario.at(NOON)
            .underAll()
            .tell(major().at(BEIJING))
            .expectNoClock(PRESS_CONFERENCE)
            .after(ofHours(2));
    assertThat(scenario.clock(PRESS_CENTRE).ruleSet()).startsWith("beijing-2021@1#");
    scenario
        .command(OFFICER, release(ReleaseKind.PRESS_CONFERENCE, NOON.plus(ofHours(1))))
        .expectClock(FIRST_RELEASE, MET)
        .expectClock(PRESS_CENTRE, RUNNING)
        .command(OFFICER, release(ReleaseKind.PRESS_CENTRE, NOON.plus(ofHours(2))))
        .expectClock(PRESS_CENTRE, MET);
  }

  @Test
  void centreThatWasSetUpIsNoFirstRelease() {
    Scenario.at(NOON)
        .underAll()
        .tell(major().at(BEIJING))
        .after(ofHours(1))
        .command(OFFICER, release(ReleaseKind.PRESS_CENTRE, NOON.plus(ofHours(1))))
        .expectClock(PRESS_CENTRE, MET)
        .expectClock(FIRST_RELEASE, RUNNING);
  }

  @Test
  void yueyangHasTwentyFourAndFortyEightHoursAndNoFive() {
    Scenario scenario = Scenario.at(NOON).underAll().tell(fire().at(YUEYANG));
    assertThat(scenario.clock(RESPONSE).dueAt()).isEqualTo(NOON.plus(ofHours(48)));
    scenario.tell(major().at(YUEYANG)).expectNoClock(FIRST_RELEASE);
    assertThat(scenario.clock(PRESS_CONFERENCE).dueAt()).isEqualTo(NOON.plus(ofHours(23)));
  }

  @Test
  void placeThatIsCorrectedBringsItsOwnRules() {
    Scenario scenario =
        Scenario.at(NOON)
            .underAll()
            .tell(major())
            .expectClock(FIRST_RELEASE, RUNNING)
            .command(OFFICER, new FixPlace(YUEYANG, "地点核实"))
            .expectClock(FIRST_RELEASE, CANCELLED);
    assertThat(scenario.clock(PRESS_CONFERENCE).ruleSet()).startsWith("yueyang-2022@1#");
    assertThat(scenario.clock(PRESS_CONFERENCE).generation()).isEqualTo(1);
  }

  @Test
  void clockWhoseRuleAppliesNoMoreRunsOnAndIsStillMet() {
    Scenario scenario =
        Scenario.at(NOON)
            .underAll()
            .tell(major().at(new Place("430000", "湖南省")))
            .tell(major().at(YUEYANG))
            .expectClock(FIRST_RELEASE, RUNNING)
            .after(ofHours(1))
            .command(OFFICER, release(ReleaseKind.NOTICE, NOON.plus(ofHours(1))))
            .expectClock(FIRST_RELEASE, MET);
    assertThat(scenario.clock(PRESS_CONFERENCE).ruleSet()).startsWith("yueyang-2022@1#");
  }

  /** 云汀市: four hours from 2026, three from the given day on. */
  private static RuleSets changing(String secondFrom) {
    return new RuleSets(
        Stream.concat(
                Scenario.rules().all().stream(),
                Stream.of(yunting(1, "2026-01-01", "PT4H"), yunting(2, secondFrom, "PT3H")))
            .toList());
  }

  private static RuleSet yunting(int version, String from, String length) {
    String yaml =
        """
        id: yunting
        version: %d
        title: 云汀市规定
        mark: LIVE
        jurisdictions: ["990100"]
        validFrom: %sT00:00:00+08:00
        clocks:
          - kind: FIRST_RELEASE
            from: OCCURRENCE
            length: %s
            repeatEvery: PT10M
            clause: 限时发布
            source: 云汀市政府办文件
        issuers:
          official: [人民政府]
          notOfficial: [公司]
        """
            .formatted(version, from, length);
    return RuleSetYaml.read("yunting.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void changedRuleAppliesFromItsDateAndNotToWhatIsUnderWay() {
    RuleSets rules = changing("2026-03-04");
    Scenario before = Scenario.at(NOON).under(rules).tell(major());
    assertThat(before.clock(FIRST_RELEASE).dueAt()).isEqualTo(NOON.plus(ofHours(3)));
    before.after(ofDays(1)).tell(major().posts(70));
    assertThat(before.clock(FIRST_RELEASE).ruleSet()).startsWith("yunting@1#");
    Instant after = NOON.plus(ofDays(1));
    Scenario later = Scenario.at(after).under(rules).tell(major().occurred(after).seen(after));
    assertThat(later.clock(FIRST_RELEASE).dueAt()).isEqualTo(after.plus(ofHours(3)));
    assertThat(later.clock(FIRST_RELEASE).ruleSet()).startsWith("yunting@2#");
    assertThat(later.events()).allMatch(event -> event.ruleSet().startsWith("yunting@2#"));
  }

  @Test
  void historyIsTheSameWhateverTheRulesAreToday() {
    Scenario scenario =
        Scenario.at(NOON)
            .under(changing("2026-03-04"))
            .tell(major())
            .after(ofHours(6))
            .command(OFFICER, release(ReleaseKind.NOTICE, NOON.plus(ofHours(2))));
    Incident told = scenario.incident();
    scenario.under(Scenario.rules());
    assertThat(scenario.replayed()).isEqualTo(told);
  }
}
