package io.huiying.alert.domain.incident;

import static io.huiying.alert.domain.incident.Scenario.MANAGER;
import static io.huiying.alert.domain.incident.Scenario.NOON;
import static io.huiying.alert.domain.incident.Scenario.OFFICER;
import static io.huiying.alert.domain.incident.View.fire;
import static io.huiying.contracts.assess.Severity.LARGER;
import static io.huiying.contracts.assess.Severity.MAJOR;
import static io.huiying.contracts.clock.ClockKind.CONTINUED_RELEASE;
import static io.huiying.contracts.clock.ClockKind.INTERPRETATION;
import static io.huiying.contracts.clock.ClockKind.REPOST;
import static io.huiying.contracts.clock.ClockKind.SERVICE_GUIDE;
import static io.huiying.contracts.clock.ClockState.CANCELLED;
import static io.huiying.contracts.clock.ClockState.MET;
import static io.huiying.contracts.clock.ClockState.MET_LATE;
import static io.huiying.contracts.clock.ClockState.MISSED;
import static io.huiying.contracts.clock.ClockState.RUNNING;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.domain.calendar.HolidayYear;
import io.huiying.alert.domain.calendar.WorkCalendar;
import io.huiying.alert.domain.rules.RuleSets;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockNote;
import io.huiying.contracts.incident.DismissalReason;
import io.huiying.contracts.incident.DutyKind;
import io.huiying.contracts.incident.IncidentAction.Acknowledge;
import io.huiying.contracts.incident.IncidentAction.Dismiss;
import io.huiying.contracts.incident.IncidentAction.OpenDuty;
import io.huiying.contracts.incident.IncidentAction.RecordDuty;
import io.huiying.contracts.incident.IncidentAction.RecordRelease;
import io.huiying.contracts.incident.Rejection;
import io.huiying.contracts.incident.ReleaseKind;
import io.huiying.contracts.post.SourceKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What goes on after the first release, and duties that a publication brings. */
class ContinuedClocksTest {

  private static View major() {
    return fire().occurred(NOON.minus(ofHours(1))).dead(14).severity(LARGER, MAJOR);
  }

  private static RecordRelease notice(String title, Instant at) {
    return new RecordRelease(ReleaseKind.NOTICE, "云汀市人民政府新闻办", title, null, at, null, null);
  }

  private static Instant at(String shanghai) {
    return OffsetDateTime.parse(shanghai + "+08:00").toInstant();
  }

  private static Scenario released() {
    return Scenario.at(NOON)
        .underAll()
        .tell(major())
        .expectNoClock(CONTINUED_RELEASE)
        .after(ofHours(1))
        .command(OFFICER, notice("通报一", NOON.plus(ofMinutes(50))));
  }

  @Test
  void longestSilenceRunsFromTheLastReleaseAndRemindsWithoutAMiss() {
    Scenario scenario = released();
    Clock silence = scenario.clock(CONTINUED_RELEASE);
    assertThat(silence.startedFrom()).isEqualTo(NOON.plus(ofMinutes(50)));
    assertThat(silence.dueAt()).isEqualTo(NOON.plus(ofMinutes(50)).plus(ofHours(24)));
    assertThat(silence.details().has(ClockNote.SOFT)).isTrue();
    scenario.after(ofDays(3)).expectClock(CONTINUED_RELEASE, RUNNING);
    assertThat(scenario.clock(CONTINUED_RELEASE).rings()).isTrue();
  }

  @Test
  void nextReleaseStartsTheSilenceAnewAndTheEndStopsIt() {
    Scenario scenario =
        released().after(ofDays(2)).command(OFFICER, notice("通报二", NOON.plus(ofDays(2))));
    Clock silence = scenario.clock(CONTINUED_RELEASE);
    assertThat(silence.generation()).isEqualTo(2);
    assertThat(silence.startedFrom()).isEqualTo(NOON.plus(ofDays(2)));
    scenario
        .command(MANAGER, new Dismiss(DismissalReason.NOT_TRUE, "并无此事"))
        .expectClock(CONTINUED_RELEASE, CANCELLED);
  }

  @Test
  void authoritativeFigureNewerThanTheLastReleaseReminds() {
    Instant newer = NOON.plus(ofHours(3));
    View rumour = major().counting(FigureKind.DEAD, 20, SourceKind.SOCIAL, newer);
    Scenario scenario = released().after(ofHours(3)).tell(rumour);
    assertThat(scenario.incident().clocks()).noneMatch(c -> c.id().endsWith("-figure"));
    scenario.tell(major().counting(FigureKind.DEAD, 16, SourceKind.OFFICIAL, newer));
    assertThat(scenario.clock(CONTINUED_RELEASE, "figure").startedFrom()).isEqualTo(newer);
    scenario.after(ofHours(1)).command(OFFICER, notice("通报二", NOON.plus(ofHours(4))));
    assertThat(scenario.clock(CONTINUED_RELEASE, "figure").state()).isEqualTo(MET);
    assertThat(scenario.clock(CONTINUED_RELEASE).startedFrom()).isEqualTo(NOON.plus(ofHours(4)));
  }

  private static Scenario duty(DutyKind kind, String since) {
    return Scenario.at(at(since))
        .underAll()
        .tell(fire().seen(at(since)))
        .command(OFFICER, new OpenDuty(kind, "关于加强仓库消防管理的通知", at(since)));
  }

  @Test
  void interpretationHasThreeWorkingDaysAcrossAMakeUpWorkday() {
    Scenario scenario = duty(DutyKind.INTERPRETATION, "2026-02-12T10:00");
    Clock clock = scenario.clock(INTERPRETATION);
    assertThat(clock.dueAt()).isEqualTo(at("2026-02-25T00:00"));
    assertThat(clock.details().calendar()).matches("2026#[0-9a-f]{8}");
    assertThat(clock.details().notes()).isEmpty();
    scenario
        .after(ofDays(12))
        .command(
            OFFICER, new RecordDuty(DutyKind.INTERPRETATION, at("2026-02-24T09:00"), null, null))
        .expectClock(INTERPRETATION, MET);
  }

  @Test
  void dutyDoneTooLateIsLateAndTheNextOneHasAClockAgain() {
    Scenario scenario = duty(DutyKind.REPOST, "2026-03-06T10:00");
    assertThat(scenario.clock(REPOST).dueAt()).isEqualTo(at("2026-03-07T10:00"));
    scenario
        .after(ofHours(25))
        .expectClock(REPOST, MISSED)
        .command(OFFICER, new RecordDuty(DutyKind.REPOST, at("2026-03-07T10:30"), null, null))
        .expectClock(REPOST, MET_LATE)
        .command(OFFICER, new OpenDuty(DutyKind.REPOST, "另一通知", at("2026-03-07T11:00")))
        .expectClock(REPOST, RUNNING);
    assertThat(scenario.clock(REPOST).generation()).isEqualTo(2);
  }

  @Test
  void dutyThatWasPublishedBeforeTheLastOneThatWasDoneHasItsClock() {
    Scenario scenario =
        duty(DutyKind.REPOST, "2026-03-06T10:00")
            .after(ofHours(2))
            .command(OFFICER, new RecordDuty(DutyKind.REPOST, at("2026-03-06T11:00"), null, null))
            .expectClock(REPOST, MET)
            .command(OFFICER, new OpenDuty(DutyKind.REPOST, "早一天的通知", at("2026-03-05T15:00")))
            .expectClock(REPOST, RUNNING);
    assertThat(scenario.clock(REPOST).dueAt()).isEqualTo(at("2026-03-06T15:00"));
    scenario
        .command(OFFICER, new RecordDuty(DutyKind.REPOST, at("2026-03-06T11:30"), null, null))
        .expectClock(REPOST, MET)
        .command(OFFICER, new Acknowledge(null));
    assertThat(scenario.clock(REPOST).generation()).isEqualTo(2);
  }

  @Test
  void twoDutiesOfOneHourAreTwo() {
    Scenario scenario =
        duty(DutyKind.REPOST, "2026-03-06T10:00")
            .after(ofHours(2))
            .command(OFFICER, new RecordDuty(DutyKind.REPOST, at("2026-03-06T11:00"), null, null))
            .command(OFFICER, new OpenDuty(DutyKind.REPOST, "另一通知", at("2026-03-06T10:00")))
            .expectClock(REPOST, RUNNING);
    assertThat(scenario.incident().handled().duties()).hasSize(2);
    scenario
        .command(OFFICER, new RecordDuty(DutyKind.REPOST, at("2026-03-06T12:00"), null, null))
        .expectClock(REPOST, MET)
        .command(OFFICER, new OpenDuty(DutyKind.REPOST, " 另一通知 ", at("2026-03-06T10:00")))
        .expectRejection(Rejection.Code.NOT_ALLOWED_NOW, "无需重复登记");
    assertThat(scenario.clock(REPOST).stoppedAt()).isEqualTo(at("2026-03-06T12:00"));
  }

  @Test
  void serviceGuideHasOneWorkingDayAndSaysWhenTheCalendarIsUnknown() {
    Scenario scenario = duty(DutyKind.SERVICE_GUIDE, "2027-01-08T10:00");
    Clock clock = scenario.clock(SERVICE_GUIDE);
    assertThat(clock.dueAt()).isEqualTo(at("2027-01-12T00:00"));
    assertThat(clock.details().has(ClockNote.CALENDAR_UNKNOWN)).isTrue();
    assertThat(clock.details().calendar()).isEqualTo("2027#unknown");
  }

  @Test
  void deadlineMovesWhenTheMissingNoticeComes() {
    AtomicReference<WorkCalendar> calendar = new AtomicReference<>(WorkCalendar.NONE);
    Instant friday = at("2027-01-08T10:00");
    Scenario scenario =
        Scenario.at(friday)
            .under(new RuleSets(Scenario.everything().all(), calendar::get))
            .tell(fire().seen(friday))
            .command(OFFICER, new OpenDuty(DutyKind.SERVICE_GUIDE, "变更", friday));
    calendar.set(
        new WorkCalendar(
            List.of(
                new HolidayYear(
                    2027,
                    Map.of(LocalDate.of(2027, 1, 11), true),
                    List.of("notice"),
                    "abcdefgh"))));
    assertThat(scenario.clock(SERVICE_GUIDE).dueAt()).isEqualTo(at("2027-01-12T00:00"));
    // Nobody says or does anything: its own alarms bring the news, before it is judged.
    scenario.after(ofDays(4)).expectClock(SERVICE_GUIDE, RUNNING);
    Clock clock = scenario.clock(SERVICE_GUIDE);
    assertThat(clock.dueAt()).isEqualTo(at("2027-01-13T00:00"));
    assertThat(clock.details().has(ClockNote.CALENDAR_UNKNOWN)).isFalse();
    assertThat(clock.generation()).isEqualTo(2);
    scenario.after(ofDays(1)).expectClock(SERVICE_GUIDE, MISSED);
    assertThat(scenario.replayed()).isEqualTo(scenario.incident());
  }
}
