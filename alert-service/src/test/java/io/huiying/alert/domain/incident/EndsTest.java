package io.huiying.alert.domain.incident;

import static io.huiying.alert.domain.incident.Scenario.CLOSE;
import static io.huiying.alert.domain.incident.Scenario.MANAGER;
import static io.huiying.alert.domain.incident.Scenario.NOON;
import static io.huiying.alert.domain.incident.Scenario.OFFICER;
import static io.huiying.alert.domain.incident.View.fire;
import static io.huiying.contracts.assess.Severity.MAJOR;
import static io.huiying.contracts.clock.ClockKind.FIRST_RELEASE;
import static io.huiying.contracts.clock.ClockState.CANCELLED;
import static io.huiying.contracts.clock.ClockState.MET;
import static io.huiying.contracts.clock.ClockState.MET_LATE;
import static io.huiying.contracts.clock.ClockState.MISSED;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.domain.clock.RingPlan;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.Threshold;
import io.huiying.contracts.incident.DismissalReason;
import io.huiying.contracts.incident.DutyKind;
import io.huiying.contracts.incident.IncidentAction;
import io.huiying.contracts.incident.IncidentAction.*;
import io.huiying.contracts.incident.IncidentChange.MergeRequested;
import io.huiying.contracts.incident.Rejection.Code;
import io.huiying.contracts.incident.ReleaseKind;
import io.huiying.contracts.incident.ReportForm;
import io.huiying.contracts.incident.ReportKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a life ends and begins again, and what reaches back too far. */
class EndsTest {

  private static final Instant AGES_AGO = Instant.parse("-300000-01-01T00:00:00Z");

  private static Scenario major() {
    return Scenario.at(NOON)
        .tell(fire().occurred(NOON).severity(MAJOR, MAJOR))
        .command(OFFICER, new ConfirmSeverity(MAJOR, null));
  }

  private static RecordRelease release(Instant at) {
    return new RecordRelease(
        ReleaseKind.NOTICE, "云汀市应急管理局", "情况通报", "https://yt.example/1", at, null, null);
  }

  @Test
  void missThatAPersonVerifiedStaysVerifiedWhenItsIncidentWakesUp() {
    Scenario scenario = major().after(ofHours(6));
    Clock missed = scenario.clock(FIRST_RELEASE);
    scenario
        .command(MANAGER, new VerifyMiss(missed.id(), null))
        .command(MANAGER, CLOSE)
        .expectClock(FIRST_RELEASE, MISSED)
        .after(ofHours(1))
        .command(MANAGER, new Reopen("又有新情况"))
        .expectClock(FIRST_RELEASE, MISSED);
    Clock again = scenario.clock(FIRST_RELEASE);
    assertThat(again.verified()).isTrue();
    assertThat(again.rings()).isTrue();
    assertThat(RingPlan.first(again)).isGreaterThan(Threshold.JUDGED);
    assertThat(scenario.replayed()).isEqualTo(scenario.incident());
  }

  @Test
  void undoingTheLateReleaseOfAClosedIncidentLeavesAMiss() {
    major()
        .after(ofHours(6))
        .command(OFFICER, release(NOON.plus(ofHours(6))))
        .expectClock(FIRST_RELEASE, MET_LATE)
        .command(MANAGER, CLOSE)
        .command(MANAGER, new Undo("登记有误"))
        .expectClock(FIRST_RELEASE, MISSED);
  }

  @Test
  void undoingAReleaseBeforeItIsDueIsNoMiss() {
    major()
        .after(ofHours(1))
        .command(OFFICER, release(NOON.plus(ofHours(1))))
        .expectClock(FIRST_RELEASE, MET)
        .command(MANAGER, CLOSE)
        .command(MANAGER, new Undo("登记有误"))
        .expectClock(FIRST_RELEASE, CANCELLED);
  }

  @Test
  void incidentThatOthersAreBeingMergedIntoIsNotPutToRest() {
    String other = "i" + "0".repeat(24);
    Scenario scenario =
        Scenario.at(NOON)
            .tell(fire())
            .command(OFFICER, new Merge(other, "同一起"))
            .expect(MergeRequested.class)
            .command(OFFICER, new Dismiss(DismissalReason.NOT_TRUE, "旧闻"))
            .expectRejection(Code.NOT_ALLOWED_NOW, "正在并入")
            .command(MANAGER, CLOSE)
            .expectRejection(Code.NOT_ALLOWED_NOW, other);
    scenario
        .command(
            OFFICER,
            new Decline(other, "没有这个事件", scenario.incident().handled().requests().get(other)))
        .command(OFFICER, new Dismiss(DismissalReason.NOT_TRUE, "旧闻"));
    assertThat(scenario.incident().state().open()).isFalse();
  }

  static List<IncidentAction> agesAgo() {
    return List.of(
        release(AGES_AGO),
        new RecordReport(
            ReportKind.FIRST,
            ReportForm.TELEPHONE,
            "云澜省人民政府",
            AGES_AGO,
            null,
            Map.of(FigureKind.DEAD, 1L),
            null),
        new OpenDuty(DutyKind.REPOST, "省里的通知", AGES_AGO));
  }

  /** Hours that are counted from there would be counted for ever. */
  @ParameterizedTest
  @MethodSource
  void agesAgo(IncidentAction action) {
    Scenario.at(NOON)
        .underAll()
        .tell(fire())
        .command(OFFICER, action)
        .expectRejection(Code.INVALID, "一年以上");
  }

  @Test
  void clockThatIsDueForAgesRingsAllTheSame() {
    Clock clock = major().clock(FIRST_RELEASE);
    Instant due = AGES_AGO.plus(ofHours(5));
    var ancient =
        new Clock(
            clock.id(),
            clock.incidentId(),
            clock.kind(),
            clock.owner(),
            clock.state(),
            false,
            true,
            false,
            AGES_AGO,
            NOON,
            due,
            due,
            null,
            1,
            Duration.ofMinutes(30),
            clock.ruleSet(),
            clock.clause(),
            clock.title(),
            clock.mark());
    assertThat(RingPlan.first(ancient)).isEqualTo(Threshold.JUDGED);
    assertThat(RingPlan.after(ancient, Threshold.JUDGED).index()).isPositive();
  }
}
