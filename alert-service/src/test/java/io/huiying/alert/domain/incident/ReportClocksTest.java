package io.huiying.alert.domain.incident;

import static io.huiying.alert.domain.incident.Scenario.MANAGER;
import static io.huiying.alert.domain.incident.Scenario.NOON;
import static io.huiying.alert.domain.incident.Scenario.OFFICER;
import static io.huiying.alert.domain.incident.View.fire;
import static io.huiying.contracts.assess.Severity.GENERAL;
import static io.huiying.contracts.assess.Severity.LARGER;
import static io.huiying.contracts.assess.Severity.MAJOR;
import static io.huiying.contracts.clock.ClockKind.FINAL;
import static io.huiying.contracts.clock.ClockKind.FOLLOW_UP;
import static io.huiying.contracts.clock.ClockKind.REPORT_UP;
import static io.huiying.contracts.clock.ClockKind.SUPPLEMENT;
import static io.huiying.contracts.clock.ClockState.CANCELLED;
import static io.huiying.contracts.clock.ClockState.MET;
import static io.huiying.contracts.clock.ClockState.MET_LATE;
import static io.huiying.contracts.clock.ClockState.MISSED;
import static io.huiying.contracts.clock.ClockState.RUNNING;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.incident.IncidentAction.ConfirmSeverity;
import io.huiying.contracts.incident.IncidentAction.RecordReport;
import io.huiying.contracts.incident.IncidentChange.ClockOpened;
import io.huiying.contracts.incident.IncidentChange.ClockRescheduled;
import io.huiying.contracts.incident.IncidentChange.ClockStopped;
import io.huiying.contracts.incident.IncidentChange.ReportRecorded;
import io.huiying.contracts.incident.ReportForm;
import io.huiying.contracts.incident.ReportKind;
import io.huiying.contracts.post.SourceKind;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The clocks of reporting upward (RULES B5), under all that comes with the program. */
class ReportClocksTest {

  private static final String GOVERNMENT = "上一级人民政府";
  private static final String WRITTEN = "superior-government.written";
  private static final String TELEPHONE = "superior-government.telephone";
  private static final String EMERGENCY = "superior-emergency";
  private static final String ECOLOGY = "superior-ecology";
  private static final String DISASTER = "superior-disaster";

  private static RecordReport report(
      ReportKind kind, ReportForm form, String recipient, Instant sentAt, Map<FigureKind, Long> n) {
    return new RecordReport(kind, form, recipient, sentAt, "张某", n, null);
  }

  private static RecordReport written(ReportKind kind, Instant sentAt) {
    return report(kind, ReportForm.WRITTEN, GOVERNMENT, sentAt, Map.of());
  }

  private static View major() {
    return fire().occurred(NOON.minus(ofHours(1))).dead(14).severity(LARGER, MAJOR);
  }

  private static void is(Scenario scenario, String qualifier, ClockState state) {
    assertThat(scenario.clock(REPORT_UP, qualifier).state()).isEqualTo(state);
  }

  @Test
  void everyGradeIsReportedInWritingFromTheFirstKnowledge() {
    Scenario scenario =
        Scenario.at(NOON).underAll().tell(fire().dead(1).severity(GENERAL, GENERAL));
    assertThat(scenario.clock(REPORT_UP, WRITTEN).startedFrom()).isEqualTo(NOON);
    assertThat(scenario.clock(REPORT_UP, WRITTEN).dueAt()).isEqualTo(NOON.plus(ofHours(4)));
    assertThat(scenario.clock(REPORT_UP, WRITTEN).label()).isEqualTo("首报（书面，上一级人民政府）");
    assertThat(scenario.clock(REPORT_UP, WRITTEN).owner()).isEqualTo("值班室");
    assertThat(scenario.incident().clocks()).noneMatch(c -> c.id().endsWith(TELEPHONE));
  }

  @Test
  void telephoneAndWritingAreTwoClocks() {
    Scenario scenario = Scenario.at(NOON).underAll().tell(major());
    is(scenario, TELEPHONE, RUNNING);
    scenario
        .after(ofMinutes(20))
        .command(
            OFFICER,
            report(
                ReportKind.FIRST,
                ReportForm.TELEPHONE,
                GOVERNMENT,
                NOON.plus(ofMinutes(15)),
                Map.of()));
    is(scenario, TELEPHONE, MET);
    is(scenario, WRITTEN, RUNNING);
    is(scenario, EMERGENCY, RUNNING);
  }

  @Test
  void reportThatMeetsNoDeadlineSaysSo() {
    Scenario scenario =
        Scenario.at(NOON)
            .underAll()
            .tell(major())
            .command(OFFICER, written(ReportKind.FIRST, NOON))
            .command(OFFICER, report(ReportKind.FIRST, ReportForm.WRITTEN, "市政府", NOON, Map.of()));
    assertThat(scenario.incident().reports())
        .extracting(r -> r.recipient(), r -> r.unasked())
        .containsExactlyInAnyOrder(tuple(GOVERNMENT, null), tuple("市政府", true));
    is(scenario, WRITTEN, MET);
    Scenario unruled =
        Scenario.at(NOON).tell(major()).command(OFFICER, written(ReportKind.FIRST, NOON));
    assertThat(unruled.incident().reports().getFirst().unasked()).isNull();
  }

  @Test
  void recipientsAreClocksOfTheirOwnAndAnotherRecipientStopsNone() {
    Scenario scenario =
        Scenario.at(NOON)
            .underAll()
            .tell(major())
            .after(ofHours(1))
            .command(
                OFFICER, report(ReportKind.FIRST, ReportForm.WRITTEN, "云汀市消防救援支队", NOON, Map.of()));
    is(scenario, WRITTEN, RUNNING);
    is(scenario, EMERGENCY, RUNNING);
    scenario.command(
        OFFICER, report(ReportKind.FIRST, ReportForm.TELEPHONE, "上一级应急管理部门", NOON, Map.of()));
    is(scenario, WRITTEN, RUNNING);
    is(scenario, EMERGENCY, MET);
  }

  @Test
  void reportCountsByItsSendingTimeHoweverLateItIsRecorded() {
    Scenario scenario = Scenario.at(NOON).underAll().tell(major()).after(ofHours(6));
    is(scenario, WRITTEN, MISSED);
    scenario.command(OFFICER, written(ReportKind.FIRST, NOON.plus(ofHours(3))));
    is(scenario, WRITTEN, MET);
    assertThat(scenario.clock(REPORT_UP, WRITTEN).verified()).isTrue();
  }

  @Test
  void upgradeAddsTheTelephoneCallAlreadyOverdue() {
    Scenario scenario = Scenario.at(NOON).underAll().tell(fire()).after(ofHours(1)).tell(major());
    assertThat(scenario.clock(REPORT_UP, TELEPHONE).bornOverdue()).isTrue();
    scenario.command(MANAGER, new ConfirmSeverity(LARGER, "核实"));
    is(scenario, TELEPHONE, CANCELLED);
    is(scenario, WRITTEN, RUNNING);
  }

  @Test
  void followUpsRunFromTheLastReportAgainAndAgainUntilTheFinalOne() {
    Scenario scenario =
        Scenario.at(NOON)
            .underAll()
            .tell(major())
            .expectNoClock(FOLLOW_UP)
            .after(ofHours(2))
            .command(OFFICER, written(ReportKind.FIRST, NOON.plus(ofHours(1))));
    assertThat(scenario.clock(FOLLOW_UP, WRITTEN).dueAt()).isEqualTo(NOON.plus(ofHours(13)));
    scenario
        .after(ofHours(8))
        .command(OFFICER, written(ReportKind.FOLLOW_UP, NOON.plus(ofHours(10))))
        .expect(
            ReportRecorded.class, ClockStopped.class, ClockOpened.class, ClockRescheduled.class);
    assertThat(scenario.clock(FOLLOW_UP, WRITTEN).generation()).isEqualTo(2);
    assertThat(scenario.clock(FOLLOW_UP, WRITTEN).dueAt()).isEqualTo(NOON.plus(ofHours(22)));
    scenario.after(ofHours(13));
    assertThat(scenario.clock(FOLLOW_UP, WRITTEN).state()).isEqualTo(MISSED);
    scenario.command(OFFICER, written(ReportKind.FOLLOW_UP, scenario.now()));
    assertThat(stops(scenario)).contains(MET_LATE);
    assertThat(scenario.clock(FOLLOW_UP, WRITTEN).state()).isEqualTo(RUNNING);
    scenario
        .after(ofHours(1))
        .command(OFFICER, written(ReportKind.FINAL, scenario.now()))
        .expectClock(FOLLOW_UP, MET)
        .expectClock(FINAL, MET);
    scenario.tell(major().posts(50)).expectClock(FOLLOW_UP, MET);
  }

  private static List<ClockState> stops(Scenario scenario) {
    return scenario.changes().stream()
        .filter(ClockStopped.class::isInstance)
        .map(change -> ((ClockStopped) change).state())
        .toList();
  }

  @Test
  void lowerGradesFollowUpOnceADay() {
    Scenario scenario =
        Scenario.at(NOON).underAll().tell(fire()).command(OFFICER, written(ReportKind.FIRST, NOON));
    assertThat(scenario.clock(FOLLOW_UP, WRITTEN).dueAt()).isEqualTo(NOON.plus(ofHours(24)));
  }

  @Test
  void changedOfficialTollHasToBeSupplementedWithinSevenDaysForAFire() {
    Scenario scenario =
        Scenario.at(NOON)
            .underAll()
            .tell(major())
            .after(ofHours(1))
            .command(
                OFFICER,
                report(
                    ReportKind.FIRST,
                    ReportForm.WRITTEN,
                    "上一级应急管理部门",
                    NOON.plus(ofMinutes(30)),
                    Map.of(FigureKind.DEAD, 14L)))
            .expectNoClock(SUPPLEMENT)
            .after(ofHours(1))
            .tell(major().counting(FigureKind.DEAD, 14, SourceKind.OFFICIAL, NOON.plus(ofHours(2))))
            .expectNoClock(SUPPLEMENT)
            .tell(
                major().counting(FigureKind.DEAD, 15, SourceKind.OFFICIAL, NOON.plus(ofHours(2))));
    Instant midnight = OffsetDateTime.parse("2026-03-11T00:00+08:00").toInstant();
    assertThat(scenario.clock(SUPPLEMENT, EMERGENCY).dueAt()).isEqualTo(midnight);
    scenario
        .after(ofHours(1))
        .command(
            OFFICER,
            report(
                ReportKind.SUPPLEMENT,
                ReportForm.WRITTEN,
                "上一级应急管理部门",
                NOON.plus(ofHours(3)),
                Map.of(FigureKind.DEAD, 15L)))
        .expectClock(SUPPLEMENT, MET);
  }

  @Test
  void otherAccidentsHaveThirtyDaysForASupplement() {
    View view = major().hazard(Hazard.EXPLOSION);
    Scenario scenario =
        Scenario.at(NOON)
            .underAll()
            .tell(view)
            .command(
                OFFICER, report(ReportKind.FIRST, ReportForm.WRITTEN, "上一级应急管理部门", NOON, Map.of()))
            .after(ofHours(1))
            .tell(view.counting(FigureKind.DEAD, 16, SourceKind.OFFICIAL, NOON.plus(ofHours(1))));
    assertThat(scenario.clock(SUPPLEMENT, EMERGENCY).dueAt())
        .isEqualTo(OffsetDateTime.parse("2026-04-03T00:00+08:00").toInstant());
  }

  @Test
  void pollutionIsReportedToTheEcologyOfficeFasterWhenGraver() {
    View spill = fire().hazard(Hazard.POLLUTION).dead(0).severity(GENERAL, LARGER);
    Scenario scenario = Scenario.at(NOON).underAll().tell(spill);
    assertThat(scenario.clock(REPORT_UP, ECOLOGY).dueAt()).isEqualTo(NOON.plus(ofHours(4)));
    scenario.after(ofHours(1)).tell(spill.severity(GENERAL, MAJOR));
    assertThat(scenario.clock(REPORT_UP, ECOLOGY).dueAt()).isEqualTo(NOON.plus(ofHours(2)));
    assertThat(scenario.clock(REPORT_UP, ECOLOGY).generation()).isEqualTo(2);
  }

  @Test
  void zeroReportsAreDueEveryMorningByTheLevelsHourUntilVerified() {
    View quake = fire().hazard(Hazard.EARTHQUAKE).dead(1).severity(GENERAL, GENERAL);
    Scenario scenario =
        Scenario.at(NOON).underAll().tell(quake).command(OFFICER, disaster(ReportKind.FIRST, NOON));
    assertThat(scenario.clock(FOLLOW_UP, DISASTER).dueAt()).isEqualTo(at("2026-03-04T09:00"));
    scenario.after(ofHours(18));
    scenario.command(OFFICER, disaster(ReportKind.FOLLOW_UP, at("2026-03-04T07:30")));
    assertThat(stops(scenario)).contains(MET);
    assertThat(scenario.clock(FOLLOW_UP, DISASTER).dueAt()).isEqualTo(at("2026-03-05T09:00"));
    scenario.tell(quake.posts(40));
    assertThat(scenario.clock(FOLLOW_UP, DISASTER).dueAt()).isEqualTo(at("2026-03-05T09:00"));
    assertThat(scenario.clock(FINAL, DISASTER).dueAt()).isEqualTo(at("2026-03-07T00:00"));
    scenario
        .after(ofDays(1).plus(ofHours(2)))
        .command(OFFICER, disaster(ReportKind.FINAL, at("2026-03-05T09:30")));
    assertThat(scenario.clock(FOLLOW_UP, DISASTER).state()).isEqualTo(MET_LATE);
    assertThat(scenario.clock(FINAL, DISASTER).state()).isEqualTo(MET);
  }

  private static RecordReport disaster(ReportKind kind, Instant sentAt) {
    return report(kind, ReportForm.WRITTEN, "上一级应急管理部门（灾情）", sentAt, Map.of());
  }

  private static Instant at(String shanghai) {
    return OffsetDateTime.parse(shanghai + "+08:00").toInstant();
  }

  @Test
  void cityReportsAtTen() {
    View quake = fire().hazard(Hazard.EARTHQUAKE).at(View.YUNTING).severity(GENERAL, GENERAL);
    Scenario scenario =
        Scenario.at(NOON).underAll().tell(quake).command(OFFICER, disaster(ReportKind.FIRST, NOON));
    assertThat(scenario.clock(FOLLOW_UP, DISASTER).dueAt()).isEqualTo(at("2026-03-04T10:00"));
  }

  @Test
  void elsewhereNothingIsReported() {
    Scenario.at(NOON).home("980100").underAll().tell(major()).expectNoClock(REPORT_UP);
    Scenario.at(NOON).underAll().tell(major().abroad()).expectNoClock(REPORT_UP);
    Scenario.at(NOON).underAll().tell(major().at(Place.UNKNOWN)).expectNoClock(REPORT_UP);
  }
}
