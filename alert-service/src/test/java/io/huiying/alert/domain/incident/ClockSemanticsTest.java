package io.huiying.alert.domain.incident;

import static io.huiying.alert.domain.incident.Scenario.MANAGER;
import static io.huiying.alert.domain.incident.Scenario.NOON;
import static io.huiying.alert.domain.incident.Scenario.OFFICER;
import static io.huiying.alert.domain.incident.View.fire;
import static io.huiying.contracts.assess.Severity.GENERAL;
import static io.huiying.contracts.assess.Severity.LARGER;
import static io.huiying.contracts.assess.Severity.MAJOR;
import static io.huiying.contracts.clock.ClockKind.ACKNOWLEDGE;
import static io.huiying.contracts.clock.ClockKind.FIRST_RELEASE;
import static io.huiying.contracts.clock.ClockKind.PRESS_CONFERENCE;
import static io.huiying.contracts.clock.ClockKind.PROGRESS;
import static io.huiying.contracts.clock.ClockKind.RESPONSE;
import static io.huiying.contracts.clock.ClockState.CANCELLED;
import static io.huiying.contracts.clock.ClockState.MET;
import static io.huiying.contracts.clock.ClockState.MISSED;
import static io.huiying.contracts.clock.ClockState.RUNNING;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockNote;
import io.huiying.contracts.clock.Threshold;
import io.huiying.contracts.incident.IncidentAction.Acknowledge;
import io.huiying.contracts.incident.IncidentAction.Assign;
import io.huiying.contracts.incident.IncidentAction.ConfirmSeverity;
import io.huiying.contracts.incident.IncidentAction.CorrectOccurrence;
import io.huiying.contracts.incident.IncidentChange.ClockStopped;
import io.huiying.contracts.incident.Rejection;
import io.huiying.contracts.post.SourceKind;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbered semantics of DESIGN section 6 that {@link ReleaseClocksTest} does not tell. */
class ClockSemanticsTest {

  private static View missing() {
    return fire()
        .occurred(NOON.minus(ofHours(1)))
        .dead(0)
        .sources(1)
        .severity(GENERAL, MAJOR)
        .counting(FigureKind.MISSING, 12, SourceKind.SOCIAL, NOON);
  }

  private static View major() {
    return fire().occurred(NOON.minus(ofHours(1))).dead(14).severity(LARGER, MAJOR);
  }

  private static boolean narrow(Scenario scenario) {
    return scenario.clock(FIRST_RELEASE).details().has(ClockNote.MISSING_ALONE);
  }

  // 1

  @Test
  void missingPeopleAloneAlarmOnlyTheDutyRoom() {
    Scenario scenario = Scenario.at(NOON).tell(missing());
    assertThat(narrow(scenario)).isTrue();
    assertThat(scenario.clock(PRESS_CONFERENCE).details().has(ClockNote.MISSING_ALONE)).isTrue();
    assertThat(scenario.clock(ACKNOWLEDGE).detail()).isNull();
    assertThat(scenario.clock(FIRST_RELEASE).provisional()).isTrue();
  }

  @Test
  void deathSecondSourceOrOfficialFigureWidensTheAlarmWithoutMovingTheClock() {
    assertThat(narrow(Scenario.at(NOON).tell(missing()).tell(missing().dead(1)))).isFalse();
    assertThat(narrow(Scenario.at(NOON).tell(missing()).tell(missing().sources(2)))).isFalse();
    Scenario scenario =
        Scenario.at(NOON)
            .tell(missing())
            .tell(missing().counting(FigureKind.MISSING, 12, SourceKind.OFFICIAL, NOON));
    assertThat(narrow(scenario)).isFalse();
    assertThat(scenario.clock(FIRST_RELEASE).generation()).isEqualTo(1);
  }

  @Test
  void confirmedGradeAlarmsEverybody() {
    Scenario scenario =
        Scenario.at(NOON).tell(missing()).command(OFFICER, new ConfirmSeverity(MAJOR, null));
    assertThat(narrow(scenario)).isFalse();
    assertThat(scenario.clock(FIRST_RELEASE).provisional()).isFalse();
  }

  @Test
  void gradeThatAnAuthorityStatedAlarmsEverybody() {
    assertThat(narrow(Scenario.at(NOON).tell(missing().severity(MAJOR, MAJOR)))).isFalse();
    assertThat(narrow(Scenario.at(NOON).tell(missing().hazard(Hazard.EARTHQUAKE)))).isFalse();
  }

  @Test
  void responseIsProvisionalUntilSomebodyGrades() {
    Scenario scenario = Scenario.at(NOON).tell(fire());
    assertThat(scenario.clock(RESPONSE).provisional()).isTrue();
    scenario.command(OFFICER, new ConfirmSeverity(LARGER, null));
    assertThat(scenario.clock(RESPONSE).provisional()).isFalse();
    assertThat(scenario.clock(RESPONSE).generation()).isEqualTo(1);
  }

  // 2

  @Test
  void unknownOccurrenceIsMarkedUntilSomebodyKnows() {
    Scenario scenario = Scenario.at(NOON).tell(fire().severity(MAJOR, MAJOR));
    Clock clock = scenario.clock(FIRST_RELEASE);
    assertThat(clock.details().has(ClockNote.OCCURRENCE_UNVERIFIED)).isTrue();
    assertThat(clock.startedFrom()).isEqualTo(NOON);
    Instant known = NOON.minus(ofMinutes(30));
    scenario.command(OFFICER, new CorrectOccurrence(known, known, null));
    clock = scenario.clock(FIRST_RELEASE);
    assertThat(clock.details().has(ClockNote.OCCURRENCE_UNVERIFIED)).isFalse();
    assertThat(clock.startedFrom()).isEqualTo(known);
  }

  @Test
  void slowOnsetStartsWhenTheThresholdWasKnownToBeReached() {
    View poisoning = fire().hazard(Hazard.FOOD_POISONING).occurred(NOON.minus(ofHours(20))).dead(1);
    Scenario scenario =
        Scenario.at(NOON)
            .tell(poisoning)
            .after(ofHours(3))
            .tell(poisoning.dead(10).severity(MAJOR, MAJOR));
    Clock clock = scenario.clock(FIRST_RELEASE);
    assertThat(clock.startedFrom()).isEqualTo(NOON.plus(ofHours(3)));
    assertThat(clock.bornOverdue()).isFalse();
    assertThat(scenario.tell(poisoning.posts(40)).clock(FIRST_RELEASE).startedFrom())
        .isEqualTo(NOON.plus(ofHours(3)));
  }

  @Test
  void slowOnsetFoundWithItsGradeStartsWhenItWasFirstKnown() {
    View flood = fire().hazard(Hazard.FLOOD).occurred(NOON.minus(ofHours(30)));
    Scenario scenario =
        Scenario.at(NOON).tell(flood.severity(MAJOR, MAJOR).seen(NOON.minus(ofHours(1))));
    assertThat(scenario.clock(FIRST_RELEASE).startedFrom()).isEqualTo(NOON.minus(ofHours(1)));
  }

  @Test
  void timeThatAPersonFixedHoldsForSlowOnsetToo() {
    View flood = fire().hazard(Hazard.FLOOD).occurred(NOON.minus(ofHours(30)));
    Instant fixed = NOON.minus(ofHours(2));
    Scenario scenario =
        Scenario.at(NOON)
            .tell(flood.severity(MAJOR, MAJOR))
            .command(OFFICER, new CorrectOccurrence(fixed, fixed, "水文站记录"));
    assertThat(scenario.clock(FIRST_RELEASE).startedFrom()).isEqualTo(fixed);
  }

  @Test
  void suddenEventsNeverStartAtTheirGrade() {
    Scenario scenario =
        Scenario.at(NOON)
            .tell(fire().occurred(NOON.minus(ofHours(1))))
            .after(ofHours(2))
            .tell(major());
    assertThat(scenario.clock(FIRST_RELEASE).startedFrom()).isEqualTo(NOON.minus(ofHours(1)));
  }

  // 3

  @Test
  void upgradeWithoutAnyReleaseOpensOverdueWithTheTimeSinceGradingBesideIt() {
    Scenario scenario =
        Scenario.at(NOON)
            .tell(fire().occurred(NOON.minus(ofHours(4))))
            .after(ofHours(2))
            .command(OFFICER, new ConfirmSeverity(MAJOR, "市局通报"));
    Clock clock = scenario.clock(FIRST_RELEASE);
    assertThat(clock.bornOverdue()).isTrue();
    assertThat(clock.dueAt()).isEqualTo(NOON.plus(ofHours(1)));
    assertThat(clock.details().gradedAt()).isEqualTo(NOON.plus(ofHours(2)));
    scenario.after(Duration.ZERO).expectClock(FIRST_RELEASE, MISSED);
    assertThat(((ClockStopped) scenario.changes().getFirst()).reason())
        .isEqualTo("发现时已过时限，未见首次发布记录；如已发布请补登");
  }

  @Test
  void correctionKeepsTheTimeOfGrading() {
    Instant earlier = NOON.minus(ofHours(5));
    Scenario scenario =
        Scenario.at(NOON)
            .tell(fire().occurred(NOON.minus(ofHours(4))))
            .after(ofHours(2))
            .command(OFFICER, new ConfirmSeverity(MAJOR, null))
            .after(ofMinutes(30))
            .command(OFFICER, new CorrectOccurrence(earlier, earlier, null));
    assertThat(scenario.clock(FIRST_RELEASE).details().gradedAt()).isEqualTo(NOON.plus(ofHours(2)));
  }

  @Test
  void missOnAProvisionalGradeIsCancelledAndStaysInTheHistory() {
    Scenario scenario =
        Scenario.at(NOON)
            .tell(missing())
            .after(ofHours(5))
            .expectClock(FIRST_RELEASE, MISSED)
            .command(MANAGER, new ConfirmSeverity(GENERAL, "失联人员均已联系上"))
            .expectClock(FIRST_RELEASE, CANCELLED);
    assertThat(scenario.events())
        .extracting(event -> event.change())
        .filteredOn(ClockStopped.class::isInstance)
        .extracting(change -> ((ClockStopped) change).state())
        .contains(MISSED, CANCELLED);
  }

  // 5: an acknowledgement stops nothing else, and expires

  @Test
  void acknowledgementWithoutProgressAsksAgainAndIsNeverAMiss() {
    Scenario scenario =
        Scenario.at(NOON).underAll().tell(fire()).command(OFFICER, new Acknowledge(null));
    Clock asks = scenario.clock(PROGRESS);
    assertThat(asks.dueAt()).isEqualTo(NOON.plus(ofHours(2)));
    assertThat(asks.details().has(ClockNote.SOFT)).isTrue();
    scenario.after(ofHours(9)).expectClock(PROGRESS, RUNNING);
    assertThat(scenario.clock(PROGRESS).rings()).isTrue();
  }

  @Test
  void expiredAcknowledgementIsGivenAgainAndAFreshOneIsNot() {
    Scenario scenario =
        Scenario.at(NOON)
            .underAll()
            .tell(fire())
            .command(OFFICER, new Acknowledge(null))
            .after(ofHours(1))
            .command(OFFICER, new Acknowledge(null))
            .expectRejection(Rejection.Code.NOT_ALLOWED_NOW, "无需重复签收")
            .after(ofHours(2))
            .command(OFFICER, new Acknowledge(null))
            .expectClock(ACKNOWLEDGE, MET);
    assertThat(scenario.clock(PROGRESS).startedFrom()).isEqualTo(NOON.plus(ofHours(3)));
    assertThat(scenario.clock(PROGRESS).dueAt()).isEqualTo(NOON.plus(ofHours(5)));
    assertThat(scenario.clock(PROGRESS).generation()).isEqualTo(2);
  }

  @Test
  void progressStopsTheAsking() {
    Scenario.at(NOON)
        .underAll()
        .tell(fire())
        .command(OFFICER, new Acknowledge(null))
        .after(ofHours(1))
        .command(OFFICER, new Assign("云汀市应急管理局", true))
        .expectClock(PROGRESS, MET)
        .after(ofHours(9))
        .tell(fire().posts(60))
        .expectClock(PROGRESS, MET);
  }

  // 8

  @ParameterizedTest
  @CsvSource({
    "2026-03-03T21:30, 2026-03-04T02:30",
    "2026-04-30T20:00, 2026-05-01T01:00",
    "2026-12-31T22:00, 2027-01-01T03:00",
    "2024-02-28T23:00, 2024-02-29T04:00",
    "2024-02-29T23:00, 2024-03-01T04:00",
    "2026-02-14T22:00, 2026-02-15T03:00",
    "2026-09-30T23:59, 2026-10-01T04:59",
    "1986-05-03T22:00, 1986-05-04T03:00",
    "1991-09-14T22:00, 1991-09-15T03:00"
  })
  void fiveHoursRunThroughNightsHolidaysMonthsAndYears(String occurred, String due) {
    Instant start = at(occurred);
    Scenario scenario =
        Scenario.at(start).tell(fire().occurred(start).seen(start).severity(MAJOR, MAJOR));
    assertThat(scenario.clock(FIRST_RELEASE).dueAt()).isEqualTo(at(due));
    scenario
        .after(ofHours(5).minusMillis(1))
        .expectClock(FIRST_RELEASE, RUNNING)
        .after(ofMinutes(1))
        .expectClock(FIRST_RELEASE, MISSED);
  }

  private static Instant at(String shanghai) {
    return OffsetDateTime.parse(shanghai + "+08:00").toInstant();
  }

  // 9

  @Test
  void sharesOfAClockAcrossMidnightFallWhereTheHoursDo() {
    Instant start = at("2026-12-31T21:00");
    Clock clock =
        Scenario.at(start)
            .tell(fire().occurred(start).seen(start).severity(MAJOR, MAJOR))
            .clock(FIRST_RELEASE);
    assertThat(new Threshold(0).at(clock)).isEqualTo(at("2026-12-31T23:30"));
    assertThat(new Threshold(1).at(clock)).isEqualTo(at("2027-01-01T00:45"));
    assertThat(new Threshold(2).at(clock)).isEqualTo(at("2027-01-01T01:30"));
    assertThat(Threshold.DUE.at(clock)).isEqualTo(at("2027-01-01T02:00"));
    assertThat(new Threshold(5).at(clock)).isEqualTo(at("2027-01-01T02:30"));
  }

  // 10

  @Test
  void upgradeCancelsTheResponseAndLoweringOpensItAgain() {
    Scenario.at(NOON)
        .tell(fire().occurred(NOON.minus(ofHours(1))))
        .expectClock(RESPONSE, RUNNING)
        .tell(major())
        .expectClock(RESPONSE, CANCELLED)
        .command(MANAGER, new ConfirmSeverity(LARGER, "核实遇难 3 人"))
        .expectClock(RESPONSE, RUNNING);
  }
}
