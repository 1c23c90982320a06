package io.huiying.alert.domain.incident;

import static io.huiying.alert.domain.incident.Scenario.MANAGER;
import static io.huiying.alert.domain.incident.Scenario.NOON;
import static io.huiying.alert.domain.incident.Scenario.OFFICER;
import static io.huiying.alert.domain.incident.View.fire;
import static io.huiying.contracts.assess.Severity.EXTRAORDINARY;
import static io.huiying.contracts.assess.Severity.GENERAL;
import static io.huiying.contracts.assess.Severity.LARGER;
import static io.huiying.contracts.assess.Severity.MAJOR;
import static io.huiying.contracts.clock.ClockKind.ACKNOWLEDGE;
import static io.huiying.contracts.clock.ClockKind.FIRST_RELEASE;
import static io.huiying.contracts.clock.ClockKind.PRESS_CONFERENCE;
import static io.huiying.contracts.clock.ClockKind.RESPONSE;
import static io.huiying.contracts.clock.ClockState.CANCELLED;
import static io.huiying.contracts.clock.ClockState.MET;
import static io.huiying.contracts.clock.ClockState.MET_LATE;
import static io.huiying.contracts.clock.ClockState.MISSED;
import static io.huiying.contracts.clock.ClockState.RUNNING;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.incident.DismissalReason;
import io.huiying.contracts.incident.IncidentAction.Acknowledge;
import io.huiying.contracts.incident.IncidentAction.ConfirmSeverity;
import io.huiying.contracts.incident.IncidentAction.CorrectOccurrence;
import io.huiying.contracts.incident.IncidentAction.Dismiss;
import io.huiying.contracts.incident.IncidentAction.RecordRelease;
import io.huiying.contracts.incident.IncidentChange.Acknowledged;
import io.huiying.contracts.incident.IncidentChange.ClockOpened;
import io.huiying.contracts.incident.IncidentChange.ClockRescheduled;
import io.huiying.contracts.incident.IncidentChange.ClockStopped;
import io.huiying.contracts.incident.IncidentChange.Closed;
import io.huiying.contracts.incident.IncidentChange.Detected;
import io.huiying.contracts.incident.IncidentChange.Dismissed;
import io.huiying.contracts.incident.IncidentChange.DutyOpened;
import io.huiying.contracts.incident.IncidentChange.OccurrenceContested;
import io.huiying.contracts.incident.IncidentChange.OccurrenceFixed;
import io.huiying.contracts.incident.IncidentChange.PictureChanged;
import io.huiying.contracts.incident.IncidentChange.ReleaseRecorded;
import io.huiying.contracts.incident.IncidentChange.SeverityConfirmed;
import io.huiying.contracts.incident.IncidentChange.SeverityProposed;
import io.huiying.contracts.incident.ReleaseKind;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The numbered semantics of the design, section 6. No container: pure functions, milliseconds. */
class ReleaseClocksTest {

  private static final Instant ONE_O_CLOCK = NOON.minus(ofHours(1));

  private static View major() {
    return fire().occurred(ONE_O_CLOCK).dead(14).severity(LARGER, MAJOR);
  }

  private static RecordRelease notice(Instant publishedAt) {
    return release(ReleaseKind.NOTICE, "云汀市应急管理局", publishedAt);
  }

  private static RecordRelease release(ReleaseKind kind, String issuer, Instant publishedAt) {
    return new RecordRelease(kind, issuer, "情况通报", null, publishedAt, null, null);
  }

  @Test
  void startsProvisionallyWhenUpperBoundReachesMajor() {
    Scenario scenario =
        Scenario.at(NOON)
            .tell(major())
            .expect(
                Detected.class,
                SeverityProposed.class,
                ClockOpened.class,
                ClockOpened.class,
                ClockOpened.class)
            .expectNoClock(RESPONSE);
    Clock first = scenario.clock(FIRST_RELEASE);
    assertThat(first.provisional()).isTrue();
    assertThat(first.startedFrom()).isEqualTo(ONE_O_CLOCK);
    assertThat(first.dueAt()).isEqualTo(ONE_O_CLOCK.plus(ofHours(5)));
    assertThat(scenario.clock(PRESS_CONFERENCE).dueAt()).isEqualTo(ONE_O_CLOCK.plus(ofHours(24)));
    assertThat(first.ruleSet()).startsWith("national-2016@1#");
    assertThat(first.owner()).isEqualTo("云澜省云汀市滨江区人民政府");
  }

  @Test
  void everyEventNamesRuleSetAndDigest() {
    assertThat(Scenario.at(NOON).tell(major()).events())
        .allSatisfy(e -> assertThat(e.ruleSet()).matches("national-2016@1#[0-9a-f]{16}"));
  }

  @Test
  void acknowledgingStopsItsOwnClockAndNoOther() {
    Scenario.at(NOON)
        .tell(major())
        .after(ofMinutes(4))
        .command(OFFICER, new Acknowledge(null))
        .expect(Acknowledged.class, ClockStopped.class)
        .expectClock(ACKNOWLEDGE, MET)
        .expectClock(FIRST_RELEASE, RUNNING)
        .expectClock(PRESS_CONFERENCE, RUNNING);
  }

  @Test
  void missesDeadlineWhenNotAcknowledged() {
    Scenario.at(NOON)
        .tell(major())
        .after(ofMinutes(10))
        .expect(ClockStopped.class)
        .expectClock(ACKNOWLEDGE, MISSED)
        .command(OFFICER, new Acknowledge(null))
        .expectClock(ACKNOWLEDGE, MET)
        .expectClock(FIRST_RELEASE, RUNNING);
  }

  @Test
  void acknowledgementAfterTheMissIsLate() {
    Scenario.at(NOON)
        .tell(major())
        .after(ofMinutes(12))
        .command(OFFICER, new Acknowledge(null))
        .expectClock(ACKNOWLEDGE, MET_LATE);
  }

  @Test
  void missesFirstReleaseAfterFiveHoursAndNotBefore() {
    Scenario scenario =
        Scenario.at(NOON)
            .tell(major())
            .command(OFFICER, new Acknowledge(null))
            .after(ofHours(4).minusMillis(1))
            .expectNothing()
            .after(ofMinutes(1))
            .expect(ClockStopped.class)
            .expectClock(FIRST_RELEASE, MISSED)
            .expectClock(PRESS_CONFERENCE, RUNNING);
    assertThat(scenario.clock(FIRST_RELEASE).verified()).isFalse();
    assertThat(scenario.clock(FIRST_RELEASE).rings()).isTrue();
  }

  @Test
  void alarmsRunFromTheLowerAndMissesFromTheUpperBoundOfAVagueOccurrence() {
    Scenario scenario =
        Scenario.at(NOON).tell(major().occurred(ONE_O_CLOCK, ONE_O_CLOCK.plus(ofMinutes(40))));
    Clock first = scenario.clock(FIRST_RELEASE);
    assertThat(first.dueAt()).isEqualTo(ONE_O_CLOCK.plus(ofHours(5)));
    assertThat(first.dueLatest()).isEqualTo(ONE_O_CLOCK.plus(ofHours(5)).plus(ofMinutes(40)));
    scenario
        .after(ofHours(4).plus(ofMinutes(39)))
        .expectClock(FIRST_RELEASE, RUNNING)
        .after(ofMinutes(1))
        .expectClock(FIRST_RELEASE, MISSED);
  }

  @Test
  void whatWasSeenHasHappenedBefore() {
    Scenario scenario =
        Scenario.at(NOON).tell(major().occurred(NOON.minus(ofHours(8)), NOON.plus(ofHours(16))));
    assertThat(scenario.clock(FIRST_RELEASE).dueLatest()).isEqualTo(NOON.plus(ofHours(5)));
  }

  @Test
  void countsFromFirstSeenWhenNobodyKnowsWhenItHappened() {
    Scenario scenario = Scenario.at(NOON).tell(fire().severity(MAJOR, MAJOR).seen(ONE_O_CLOCK));
    assertThat(scenario.clock(FIRST_RELEASE).startedFrom()).isEqualTo(ONE_O_CLOCK);
  }

  @Test
  void correctedOccurrenceRecomputesOpenClocks() {
    Instant earlier = ONE_O_CLOCK.minus(ofHours(1));
    Scenario scenario =
        Scenario.at(NOON)
            .tell(major())
            .command(OFFICER, new CorrectOccurrence(earlier, earlier, "119 接警记录"))
            .expect(OccurrenceFixed.class, ClockRescheduled.class, ClockRescheduled.class);
    assertThat(scenario.clock(FIRST_RELEASE).generation()).isEqualTo(2);
    assertThat(scenario.clock(FIRST_RELEASE).dueAt()).isEqualTo(earlier.plus(ofHours(5)));
    assertThat(scenario.clock(ACKNOWLEDGE).generation()).isEqualTo(1);
  }

  @Test
  void correctedOccurrenceUndoesAMissWhenTheDeadlineMovesIntoTheFuture() {
    Instant later = ONE_O_CLOCK.plus(ofMinutes(50));
    Scenario.at(NOON)
        .tell(major())
        .after(ofHours(4).plus(ofMinutes(1)))
        .expectClock(FIRST_RELEASE, MISSED)
        .command(OFFICER, new CorrectOccurrence(later, later, null))
        .expectClock(FIRST_RELEASE, RUNNING)
        .after(ofHours(1))
        .expectClock(FIRST_RELEASE, MISSED);
  }

  @Test
  void postsDoNotMoveAnOccurrenceThatAPersonFixed() {
    Scenario scenario =
        Scenario.at(NOON)
            .tell(major())
            .command(OFFICER, new CorrectOccurrence(ONE_O_CLOCK, ONE_O_CLOCK, null))
            .tell(major().occurred(NOON.minus(ofHours(3))).posts(9))
            .expect(PictureChanged.class, OccurrenceContested.class);
    assertThat(scenario.incident().occurrence().lower()).isEqualTo(ONE_O_CLOCK);
  }

  @Test
  void confirmingMajorEndsTheProvision() {
    Scenario scenario =
        Scenario.at(NOON)
            .tell(major())
            .command(OFFICER, new ConfirmSeverity(MAJOR, null))
            .expect(SeverityConfirmed.class, ClockRescheduled.class, ClockRescheduled.class);
    assertThat(scenario.clock(FIRST_RELEASE).provisional()).isFalse();
    assertThat(scenario.clock(FIRST_RELEASE).generation()).isEqualTo(1);
  }

  @Test
  void loweringByAManagerCancelsTheClocksAndOpensResponse() {
    Scenario.at(NOON)
        .tell(major())
        .command(MANAGER, new ConfirmSeverity(LARGER, "核实遇难 3 人"))
        .expectClock(FIRST_RELEASE, CANCELLED)
        .expectClock(PRESS_CONFERENCE, CANCELLED)
        .expectClock(RESPONSE, RUNNING);
  }

  @Test
  void missOnAProvisionalGradeIsCancelledWhenLowered() {
    Scenario scenario =
        Scenario.at(NOON)
            .tell(major())
            .after(ofHours(5))
            .expectClock(FIRST_RELEASE, MISSED)
            .command(MANAGER, new ConfirmSeverity(GENERAL, "误报"))
            .expectClock(FIRST_RELEASE, CANCELLED);
    assertThat(scenario.events())
        .extracting(event -> event.change())
        .filteredOn(ClockStopped.class::isInstance)
        .anySatisfy(change -> assertThat(((ClockStopped) change).state()).isEqualTo(MISSED));
  }

  @Test
  void missOnAConfirmedGradeStaysButFallsSilent() {
    Scenario scenario =
        Scenario.at(NOON)
            .tell(major())
            .command(OFFICER, new ConfirmSeverity(MAJOR, null))
            .after(ofHours(5))
            .command(MANAGER, new ConfirmSeverity(LARGER, "核实遇难 3 人"))
            .expectClock(FIRST_RELEASE, MISSED);
    assertThat(scenario.clock(FIRST_RELEASE).rings()).isFalse();
  }

  @Test
  void raisedAgainAfterLoweringStartsANewGeneration() {
    Scenario scenario =
        Scenario.at(NOON)
            .tell(major())
            .command(MANAGER, new ConfirmSeverity(LARGER, "核实遇难 3 人"))
            .command(OFFICER, new ConfirmSeverity(MAJOR, null))
            .expectClock(FIRST_RELEASE, RUNNING)
            .expectClock(RESPONSE, CANCELLED);
    assertThat(scenario.clock(FIRST_RELEASE).generation()).isEqualTo(2);
    assertThat(scenario.clock(FIRST_RELEASE).startedFrom()).isEqualTo(ONE_O_CLOCK);
  }

  @Test
  void figuresThatFallDoNotStopTheClocksByThemselves() {
    Scenario.at(NOON)
        .tell(major())
        .tell(major().dead(3).severity(LARGER, LARGER))
        .expect(PictureChanged.class, SeverityProposed.class)
        .expectClock(FIRST_RELEASE, RUNNING)
        .expectNoClock(RESPONSE);
  }

  @Test
  void postsNeverOverwriteAConfirmedGradeButStartTheClocksWhenGraver() {
    Scenario scenario =
        Scenario.at(NOON)
            .tell(fire().occurred(ONE_O_CLOCK))
            .command(OFFICER, new ConfirmSeverity(LARGER, null))
            .expectNoClock(FIRST_RELEASE)
            .tell(fire().occurred(ONE_O_CLOCK).dead(31).severity(EXTRAORDINARY, EXTRAORDINARY));
    assertThat(scenario.incident().confirmed()).isEqualTo(LARGER);
    assertThat(scenario.incident().alarming()).isTrue();
    scenario.expectClock(FIRST_RELEASE, RUNNING).expectClock(RESPONSE, CANCELLED);
    assertThat(scenario.clock(FIRST_RELEASE).provisional()).isTrue();
    scenario.command(MANAGER, new ConfirmSeverity(LARGER, "误报"));
    assertThat(scenario.incident().alarming()).isFalse();
    scenario.expectClock(FIRST_RELEASE, CANCELLED).expectClock(RESPONSE, RUNNING);
  }

  @Test
  void bornOverdueIsJudgedAtOnceAndSaysSo() {
    Scenario scenario =
        Scenario.at(NOON)
            .tell(major().occurred(NOON.minus(ofHours(9))))
            .expectClock(FIRST_RELEASE, RUNNING)
            .after(ofMinutes(0))
            .expect(ClockStopped.class)
            .expectClock(FIRST_RELEASE, MISSED);
    assertThat(scenario.clock(FIRST_RELEASE).bornOverdue()).isTrue();
    assertThat(scenario.clock(FIRST_RELEASE).verified()).isFalse();
    assertThat(((ClockStopped) scenario.changes().getFirst()).reason())
        .isEqualTo("发现时已过时限，未见首次发布记录；如已发布请补登");
  }

  @Test
  void releaseCountsByItsPublicationTime() {
    Scenario scenario =
        Scenario.at(NOON)
            .tell(major())
            .after(ofHours(2))
            .command(OFFICER, notice(NOON.plus(ofHours(1))))
            .expect(ReleaseRecorded.class, ClockStopped.class)
            .expectClock(FIRST_RELEASE, MET)
            .expectClock(PRESS_CONFERENCE, RUNNING);
    assertThat(scenario.clock(FIRST_RELEASE).stoppedAt()).isEqualTo(NOON.plus(ofHours(1)));
    assertThat(scenario.incident().releases().getFirst().recordedLate()).isTrue();
    assertThat(scenario.incident().releases().getFirst().issuerVerified()).isTrue();
  }

  @Test
  void releaseRecordedAfterTheMissMeetsTheClockWhenItWasPublishedInTime() {
    Scenario scenario =
        Scenario.at(NOON)
            .tell(major())
            .after(ofHours(6))
            .expectClock(FIRST_RELEASE, MISSED)
            .command(OFFICER, notice(NOON.plus(ofHours(3))))
            .expectClock(FIRST_RELEASE, MET);
    assertThat(scenario.clock(FIRST_RELEASE).verified()).isTrue();
  }

  @Test
  void releasePublishedAfterTheDeadlineIsLate() {
    Scenario.at(NOON)
        .tell(major())
        .after(ofHours(6))
        .command(OFFICER, notice(NOON.plus(ofHours(5))))
        .expectClock(FIRST_RELEASE, MET_LATE);
  }

  @Test
  void releasesAlreadyMadeApplyFirstOnUpgrade() {
    Scenario.at(NOON)
        .tell(fire().occurred(ONE_O_CLOCK))
        .after(ofHours(1))
        .command(OFFICER, notice(NOON.plus(ofMinutes(30))))
        .expectClock(RESPONSE, MET)
        .after(ofHours(7))
        .tell(major())
        .expectClock(FIRST_RELEASE, MET)
        .expectClock(PRESS_CONFERENCE, RUNNING);
  }

  @Test
  void onlyAConferenceHeldMeetsThePressConference() {
    Scenario.at(NOON)
        .tell(major())
        .after(ofHours(3))
        .command(OFFICER, notice(NOON.plus(ofHours(1))))
        .expectClock(PRESS_CONFERENCE, RUNNING)
        .command(
            OFFICER, release(ReleaseKind.PRESS_CONFERENCE, "云汀市人民政府新闻办", NOON.plus(ofHours(2))))
        .expectClock(PRESS_CONFERENCE, MET);
  }

  @Test
  void companyStatementIsKeptButStopsNoClock() {
    Scenario.at(NOON)
        .tell(major())
        .after(ofHours(1))
        .command(OFFICER, release(ReleaseKind.NOTICE, "云汀某某商业有限公司", NOON.plus(ofMinutes(5))))
        .expect(ReleaseRecorded.class)
        .expectClock(FIRST_RELEASE, RUNNING);
  }

  @Test
  void unlistedIssuerCountsAndIsFlagged() {
    Scenario scenario =
        Scenario.at(NOON)
            .tell(major())
            .after(ofHours(1))
            .command(OFFICER, release(ReleaseKind.NOTICE, "某工作专班", NOON.plus(ofMinutes(5))))
            .expectClock(FIRST_RELEASE, MET);
    assertThat(scenario.incident().releases().getFirst().issuerVerified()).isFalse();
  }

  @Test
  void otherEmergenciesHaveFortyEightHours() {
    Scenario scenario = Scenario.at(NOON).tell(fire()).expectNoClock(FIRST_RELEASE);
    assertThat(scenario.clock(RESPONSE).dueAt()).isEqualTo(NOON.plus(ofHours(48)));
    scenario.tell(major()).expectClock(RESPONSE, CANCELLED).expectClock(FIRST_RELEASE, RUNNING);
  }

  @Test
  void noClockOpensTwice() {
    Scenario.at(NOON)
        .tell(major())
        .tell(major())
        .expectNothing()
        .after(ofHours(6))
        .tell(major().posts(30))
        .expect(PictureChanged.class)
        .expectClock(FIRST_RELEASE, MISSED);
  }

  @Test
  void alarmOfAnOlderScheduleJudgesNothing() {
    Scenario scenario = Scenario.at(NOON).tell(major());
    Clock old = scenario.clock(FIRST_RELEASE);
    Instant later = ONE_O_CLOCK.plus(ofMinutes(30));
    scenario
        .command(OFFICER, new CorrectOccurrence(later, later, null))
        .decide(
            new Cause.AlarmCause(
                io.huiying.alert.domain.clock.Alarms.claim(
                    old, io.huiying.contracts.clock.Threshold.JUDGED, old.dueLatest(), 1, "siren")))
        .expectNothing();
  }

  @Test
  void alarmBeforeItsTimeJudgesNothing() {
    Scenario scenario = Scenario.at(NOON).tell(major());
    scenario
        .decide(
            new Cause.AlarmCause(
                io.huiying.alert.domain.clock.Alarms.claim(
                    scenario.clock(FIRST_RELEASE),
                    io.huiying.contracts.clock.Threshold.JUDGED,
                    NOON,
                    1,
                    "siren")))
        .expectNothing();
  }

  @Test
  void closingCancelsWhatRunsAndKeepsWhatWasMissed() {
    Scenario scenario =
        Scenario.at(NOON)
            .tell(major())
            .command(OFFICER, new ConfirmSeverity(MAJOR, null))
            .after(ofHours(5))
            .command(MANAGER, Scenario.CLOSE)
            .expect(
                Closed.class,
                DutyOpened.class,
                ClockStopped.class,
                ClockStopped.class,
                ClockStopped.class)
            .expectClock(FIRST_RELEASE, MISSED)
            .expectClock(PRESS_CONFERENCE, CANCELLED);
    assertThat(scenario.incident().clocks()).noneMatch(Clock::rings);
    scenario
        .command(OFFICER, notice(NOON.plus(ofHours(2))))
        .expectClock(FIRST_RELEASE, MET)
        .tell(major().dead(40).severity(EXTRAORDINARY, EXTRAORDINARY))
        .expect(PictureChanged.class, SeverityProposed.class);
    assertThat(((SeverityProposed) scenario.changes().getLast()).alarming()).isTrue();
    assertThat(scenario.incident().clocks()).noneMatch(Clock::rings);
  }

  @Test
  void dismissingCancelsTheClocks() {
    Scenario.at(NOON)
        .tell(fire())
        .command(OFFICER, new Dismiss(DismissalReason.NOT_TRUE, "系旧闻"))
        .expect(Dismissed.class, ClockStopped.class, ClockStopped.class)
        .expectClock(RESPONSE, CANCELLED)
        .expectClock(ACKNOWLEDGE, CANCELLED);
  }

  @Test
  void drillRunsOnMinutesAndSaysSo() {
    Scenario scenario = Scenario.at(NOON).tell(major().drill().occurred(NOON));
    assertThat(scenario.incident().title()).isEqualTo("【演练】云汀市滨江区火灾");
    assertThat(scenario.clock(FIRST_RELEASE).dueAt()).isEqualTo(NOON.plus(ofMinutes(5)));
    assertThat(scenario.clock(FIRST_RELEASE).ruleSet()).startsWith("drill@1#");
  }
}
