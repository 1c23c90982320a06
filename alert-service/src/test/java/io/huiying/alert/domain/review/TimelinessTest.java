package io.huiying.alert.domain.review;

import static io.huiying.alert.domain.incident.Scenario.MANAGER;
import static io.huiying.alert.domain.incident.Scenario.NOON;
import static io.huiying.alert.domain.incident.Scenario.OFFICER;
import static io.huiying.alert.domain.incident.View.fire;
import static io.huiying.contracts.assess.Severity.EXTRAORDINARY;
import static io.huiying.contracts.assess.Severity.GENERAL;
import static io.huiying.contracts.assess.Severity.LARGER;
import static io.huiying.contracts.assess.Severity.MAJOR;
import static io.huiying.contracts.clock.ClockKind.FIRST_RELEASE;
import static io.huiying.contracts.clock.ClockKind.RESPONSE;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.huiying.alert.domain.dossier.Waterfall;
import io.huiying.alert.domain.incident.Scenario;
import io.huiying.alert.domain.incident.View;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.incident.DismissalReason;
import io.huiying.contracts.incident.IncidentAction.Acknowledge;
import io.huiying.contracts.incident.IncidentAction.ConfirmSeverity;
import io.huiying.contracts.incident.IncidentAction.Dismiss;
import io.huiying.contracts.incident.IncidentAction.RecordRelease;
import io.huiying.contracts.incident.IncidentAction.Reopen;
import io.huiying.contracts.incident.IncidentAction.Undo;
import io.huiying.contracts.incident.IncidentAction.VerifyMiss;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.incident.ReleaseKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The figures that managers see, from the events of incidents whose outcome is known. */
class TimelinessTest {

  private static View major() {
    return fire().occurred(NOON).severity(MAJOR, MAJOR);
  }

  private static RecordRelease release(Instant at) {
    return new RecordRelease(
        ReleaseKind.NOTICE, "云汀市应急管理局", "情况通报", "https://yt.example/1", at, null, null);
  }

  private static Course course(Scenario scenario) {
    List<IncidentEvent> events = scenario.events();
    Course course = Course.begin(events.getFirst()).orElseThrow();
    events.forEach(course::take);
    events.forEach(course::take);
    return course;
  }

  private static Timeliness review(Scenario... scenarios) {
    return Timeliness.of(
        Stream.of(scenarios).map(TimelinessTest::course).toList(),
        NOON.minus(ofDays(1)),
        NOON.plus(ofDays(30)));
  }

  private static Punctuality of(Timeliness timeliness, ClockKind kind) {
    return timeliness.rows().stream()
        .filter(row -> row.by() == Timeliness.By.KIND && row.kind() == kind)
        .map(Timeliness.Row::figures)
        .findFirst()
        .orElseThrow();
  }

  private static Scenario confirmed() {
    return Scenario.at(NOON).tell(major()).command(OFFICER, new ConfirmSeverity(MAJOR, null));
  }

  private static Scenario inTime() {
    return confirmed().after(ofHours(2)).command(OFFICER, release(NOON.plus(ofHours(2))));
  }

  private static Scenario late() {
    return confirmed().after(ofHours(8)).command(OFFICER, release(NOON.plus(ofHours(7))));
  }

  private static Scenario missed() {
    return confirmed().after(ofHours(8));
  }

  @Test
  void rateIsOfWhatWasJudged() {
    Punctuality releases = of(review(inTime(), late(), missed(), confirmed()), FIRST_RELEASE);
    assertThat(releases.onTime()).isEqualTo(1);
    assertThat(releases.late()).isEqualTo(1);
    assertThat(releases.missed()).isEqualTo(1);
    assertThat(releases.unverified()).isEqualTo(1);
    assertThat(releases.running()).isEqualTo(1);
    assertThat(releases.judged()).isEqualTo(3);
    assertThat(releases.rate()).isEqualTo(1.0 / 3);
    assertThat(releases.median()).isEqualTo(ofHours(2));
    assertThat(releases.ninetieth()).isEqualTo(ofHours(7));
  }

  @Test
  void nothingJudgedHasNoRate() {
    Punctuality releases = of(review(confirmed()), FIRST_RELEASE);
    assertThat(releases.judged()).isZero();
    assertThat(releases.rate()).isNull();
    assertThat(releases.median()).isNull();
  }

  @Test
  void provisionalClocksEnterNoRate() {
    Scenario provisional = Scenario.at(NOON).tell(major()).after(ofHours(8));
    Punctuality releases = of(review(provisional), FIRST_RELEASE);
    assertThat(provisional.clock(FIRST_RELEASE).state()).isEqualTo(ClockState.MISSED);
    assertThat(releases.judged()).isZero();
    assertThat(releases.provisional()).isEqualTo(1);
    provisional.command(OFFICER, new ConfirmSeverity(MAJOR, null));
    assertThat(of(review(provisional), FIRST_RELEASE).missed()).isEqualTo(1);
  }

  @Test
  void releaseInTimeThatWasRecordedLateIsInTime() {
    Scenario scenario = missed().command(OFFICER, release(NOON.plus(ofHours(3))));
    assertThat(of(review(scenario), FIRST_RELEASE).onTime()).isEqualTo(1);
    assertThat(review(scenario).failed())
        .extracting(failed -> failed.deadline().kind())
        .doesNotContain(FIRST_RELEASE);
  }

  @Test
  void releaseTakenBackCountsNoMore() {
    Scenario scenario = inTime().command(OFFICER, new Undo("登记有误"));
    Punctuality releases = of(review(scenario), FIRST_RELEASE);
    assertThat(releases.judged()).isZero();
    assertThat(releases.running()).isEqualTo(1);
    assertThat(releases.cancelled()).isEqualTo(1);
  }

  @Test
  void whatWasClosedBeforeItWasDueStandsApart() {
    Scenario scenario = confirmed().after(ofHours(4)).command(MANAGER, Scenario.CLOSE);
    Punctuality closed = of(review(scenario), FIRST_RELEASE);
    assertThat(closed.judged()).isZero();
    assertThat(closed.closedAway()).isEqualTo(1);
    assertThat(closed.cancelled()).isZero();
    scenario.after(ofHours(2)).command(OFFICER, release(NOON.plus(ofHours(3))));
    Punctuality recorded = of(review(scenario), FIRST_RELEASE);
    assertThat(recorded.onTime()).isEqualTo(1);
    assertThat(recorded.closedAway()).isZero();
  }

  @Test
  void deadlineOfAnIncidentThatIsReopenedIsTheSameOne() {
    Scenario scenario =
        confirmed()
            .after(ofHours(4))
            .command(MANAGER, Scenario.CLOSE)
            .command(MANAGER, new Reopen("又有新情况"));
    Punctuality releases = of(review(scenario), FIRST_RELEASE);
    assertThat(releases.running()).isEqualTo(1);
    assertThat(releases.closedAway()).isZero();
  }

  @Test
  void verifiedMissSaysSo() {
    Scenario scenario = missed();
    Clock clock = scenario.clock(FIRST_RELEASE);
    scenario.command(MANAGER, new VerifyMiss(clock.id(), null));
    Timeliness timeliness = review(scenario);
    assertThat(of(timeliness, FIRST_RELEASE).missed()).isEqualTo(1);
    assertThat(of(timeliness, FIRST_RELEASE).unverified()).isZero();
    assertThat(timeliness.failed())
        .filteredOn(failed -> failed.deadline().kind() == FIRST_RELEASE)
        .singleElement()
        .satisfies(failed -> assertThat(failed.deadline().verified()).isTrue());
  }

  @Test
  void everyKindOfAnswerHasItsUnitsGradesAndTopics() {
    Timeliness timeliness = review(inTime(), late());
    assertThat(timeliness.incidents()).isEqualTo(1);
    assertThat(timeliness.rows())
        .filteredOn(row -> row.kind() == FIRST_RELEASE)
        .extracting(Timeliness.Row::by, Timeliness.Row::code)
        .contains(
            tuple(Timeliness.By.GRADE, "MAJOR"),
            tuple(Timeliness.By.TOPIC, "work-safety"),
            tuple(Timeliness.By.UNIT, "云澜省云汀市滨江区人民政府"));
  }

  @Test
  void othersIncidentsAndRemindersAreNobodysFigures() {
    Scenario elsewhere = Scenario.at(NOON).home("990200").tell(major()).after(ofHours(30));
    assertThat(review(elsewhere).incidents()).isZero();
    assertThat(review(elsewhere).alarms()).isEmpty();
    Scenario reminded =
        Scenario.at(NOON)
            .underAll()
            .tell(fire())
            .command(OFFICER, new Acknowledge(null))
            .after(Duration.ofMinutes(1));
    assertThat(review(reminded).rows())
        .extracting(Timeliness.Row::kind)
        .doesNotContain(ClockKind.PROGRESS);
  }

  @Test
  void whatWasOpenedOutsideThePeriodIsAnothers() {
    List<Course> courses = List.of(course(inTime()));
    Timeliness before = Timeliness.of(courses, NOON.minus(ofDays(9)), NOON);
    Timeliness from = Timeliness.of(courses, NOON, NOON.plusSeconds(1));
    assertThat(before.incidents()).isZero();
    assertThat(from.incidents()).isEqualTo(1);
  }

  @Test
  void falseAlarmsAreCountedByRuleAndWeek() {
    Scenario lowered =
        Scenario.at(NOON).tell(major()).command(MANAGER, new ConfirmSeverity(GENERAL, "核实无伤亡"));
    Scenario dismissed =
        Scenario.at(NOON)
            .tell(fire().severity(LARGER, LARGER))
            .command(OFFICER, new Dismiss(DismissalReason.NOT_TRUE, "旧闻"));
    Scenario nextWeek = Scenario.at(NOON.plus(ofDays(7))).tell(fire().seen(NOON.plus(ofDays(7))));
    List<FalseAlarms> weeks = review(lowered, dismissed, confirmed(), nextWeek).alarms();
    assertThat(weeks)
        .containsExactly(
            new FalseAlarms(LocalDate.parse("2026-03-09"), "found", 1, 0, 0),
            new FalseAlarms(LocalDate.parse("2026-03-02"), "found", 3, 2, 1),
            new FalseAlarms(LocalDate.parse("2026-03-02"), "slga-493", 2, 1, 1));
    assertThat(weeks.get(0).share()).isNull();
    assertThat(weeks.get(2).share()).isEqualTo(0.5);
  }

  @Test
  void whatHappenedElsewhereOrWasFoundTwiceWasNoFalseAlarm() {
    Scenario elsewhere = dismissed(DismissalReason.NOT_LOCAL);
    Scenario twice = dismissed(DismissalReason.DUPLICATE);
    Scenario harmless = dismissed(DismissalReason.NO_CASUALTIES);
    Scenario untrue = dismissed(DismissalReason.NOT_TRUE);
    assertThat(review(elsewhere, twice, harmless, untrue).alarms())
        .containsExactly(
            new FalseAlarms(LocalDate.parse("2026-03-02"), "found", 4, 1, 1),
            new FalseAlarms(LocalDate.parse("2026-03-02"), "slga-493", 4, 0, 2));
  }

  private static Scenario dismissed(DismissalReason reason) {
    return Scenario.at(NOON).tell(major()).command(MANAGER, new Dismiss(reason, "核实"));
  }

  @Test
  void gradingAndAcknowledgingAgainAreNoNewSteps() {
    Scenario scenario =
        Scenario.at(NOON)
            .underAll()
            .tell(major())
            .after(ofHours(1))
            .command(OFFICER, new Acknowledge(null))
            .after(ofHours(4))
            .command(OFFICER, new Acknowledge(null))
            .command(OFFICER, new ConfirmSeverity(MAJOR, null))
            .after(ofHours(1))
            .command(OFFICER, new ConfirmSeverity(EXTRAORDINARY, "又有遇难"));
    assertThat(course(scenario).waterfall().steps())
        .extracting(Waterfall.Step::kind, Waterfall.Step::at)
        .contains(
            tuple(Waterfall.Kind.ACKNOWLEDGED, NOON.plus(ofHours(1))),
            tuple(Waterfall.Kind.GRADED, NOON.plus(ofHours(5))));
    scenario.command(OFFICER, new Undo("核定有误"));
    assertThat(course(scenario).waterfall().steps())
        .extracting(Waterfall.Step::kind, Waterfall.Step::at)
        .contains(tuple(Waterfall.Kind.GRADED, NOON.plus(ofHours(5))));
  }

  @Test
  void hoursAreShownStepByStepInMedians() {
    Scenario graded = confirmed().after(ofHours(1)).command(OFFICER, new Acknowledge(null));
    List<Stage> stages = review(inTime(), graded, late()).stages();
    assertThat(stages)
        .extracting(Stage::step, Stage::incidents, Stage::sinceOccurrence)
        .contains(
            tuple(Waterfall.Kind.OCCURRED, 3, Duration.ZERO),
            tuple(Waterfall.Kind.ACKNOWLEDGED, 1, ofHours(1)),
            tuple(Waterfall.Kind.GRADED, 3, Duration.ZERO),
            tuple(Waterfall.Kind.RELEASED, 2, ofHours(2)))
        .extracting(all -> all.toList().getFirst())
        .doesNotContain(Waterfall.Kind.CONFERENCE);
    Scenario undone = inTime().command(OFFICER, new Undo("登记有误"));
    assertThat(review(undone).stages())
        .extracting(Stage::step)
        .doesNotContain(Waterfall.Kind.RELEASED);
  }

  @Test
  void responsesOfLesserIncidentsAreJudgedOnceSomebodyGraded() {
    Scenario graded =
        Scenario.at(NOON)
            .tell(fire())
            .command(OFFICER, new ConfirmSeverity(LARGER, null))
            .after(ofHours(3))
            .command(OFFICER, release(NOON.plus(ofHours(3))));
    assertThat(of(review(graded), RESPONSE).onTime()).isEqualTo(1);
  }
}
