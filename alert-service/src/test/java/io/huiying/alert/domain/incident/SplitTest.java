package io.huiying.alert.domain.incident;

import static io.huiying.alert.domain.incident.Neighbours.HERE;
import static io.huiying.alert.domain.incident.Neighbours.LOSER;
import static io.huiying.alert.domain.incident.Neighbours.SURVIVOR;
import static io.huiying.alert.domain.incident.Neighbours.THERE;
import static io.huiying.alert.domain.incident.Neighbours.clock;
import static io.huiying.alert.domain.incident.Scenario.MANAGER;
import static io.huiying.alert.domain.incident.Scenario.NOON;
import static io.huiying.alert.domain.incident.Scenario.OFFICER;
import static io.huiying.alert.domain.incident.View.BINJIANG;
import static io.huiying.alert.domain.incident.View.YUNTING;
import static io.huiying.alert.domain.incident.View.fire;
import static io.huiying.contracts.assess.Severity.GENERAL;
import static io.huiying.contracts.assess.Severity.LARGER;
import static io.huiying.contracts.assess.Severity.MAJOR;
import static io.huiying.contracts.clock.ClockKind.FIRST_RELEASE;
import static io.huiying.contracts.clock.ClockKind.PRESS_CONFERENCE;
import static io.huiying.contracts.clock.ClockKind.PROGRESS;
import static io.huiying.contracts.clock.ClockKind.REPORT_UP;
import static io.huiying.contracts.clock.ClockKind.RESPONSE;
import static io.huiying.contracts.clock.ClockState.MET;
import static io.huiying.contracts.clock.ClockState.MISSED;
import static io.huiying.contracts.clock.ClockState.RUNNING;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.Threshold;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.*;
import io.huiying.contracts.incident.IncidentChange.PictureChanged;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.IncidentState;
import io.huiying.contracts.incident.Ownership;
import io.huiying.contracts.incident.ReleaseKind;
import io.huiying.contracts.incident.ReportForm;
import io.huiying.contracts.incident.ReportKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a split gives back: to each its clocks, its picture, its place and its grade. */
class SplitTest {

  private static final Merge MERGE = new Merge(LOSER, "同一起火灾");
  private static final Split SPLIT = new Split(LOSER, List.of(), "两起火灾");
  private static final Place LINGANG = new Place("990121", "云澜省云汀市临港县");

  private static View major() {
    return fire().occurred(NOON.minus(ofMinutes(30))).severity(LARGER, MAJOR).dead(11);
  }

  private static RecordRelease release(ReleaseKind kind, Instant at) {
    return new RecordRelease(
        kind, "云汀市应急管理局", "通报", "https://yunting.example/" + at, at, null, null);
  }

  private static RecordReport report(Instant at) {
    return new RecordReport(
        ReportKind.FIRST, ReportForm.WRITTEN, "上一级人民政府", at, "张某", Map.of(), null);
  }

  private static Neighbours two() {
    return Neighbours.at(NOON).tell(HERE, major()).tell(THERE, major());
  }

  private static Neighbours twoUnderAll() {
    return Neighbours.at(NOON).underAll().tell(HERE, major()).tell(THERE, major());
  }

  private static Neighbours merge(Neighbours town) {
    return town.command(SURVIVOR, OFFICER, MERGE).deliver();
  }

  private static Neighbours split(Neighbours town) {
    return town.command(SURVIVOR, OFFICER, SPLIT).deliver();
  }

  private static void expectMet(Incident incident, ClockKind... kinds) {
    for (ClockKind kind : kinds) {
      assertThat(clock(incident, kind).state()).as(kind.name()).isEqualTo(MET);
    }
  }

  @Test
  void clockThatALosersReleaseHadMetRunsAgainOnItsHoursAndIsMissed() {
    Neighbours town = two().command(LOSER, OFFICER, release(ReleaseKind.NOTICE, NOON));
    Instant due = clock(town.survivor(), FIRST_RELEASE).dueAt();
    merge(town);
    expectMet(town.survivor(), FIRST_RELEASE);

    split(town.after(ofHours(1)));

    Clock running = clock(town.survivor(), FIRST_RELEASE);
    assertThat(running.state()).isEqualTo(RUNNING);
    assertThat(running.dueAt()).isEqualTo(due);
    expectMet(town.loser(), FIRST_RELEASE);
    town.after(ofHours(4));
    assertThat(clock(town.survivor(), FIRST_RELEASE).state()).isEqualTo(MISSED);
    assertThat(town.rung).contains(new Threshold(2), Threshold.JUDGED);
    town.expectReplay();
  }

  @Test
  void clockWhoseHoursPassedWhileItWasMergedIsMissedAtOnce() {
    Neighbours town = merge(two().command(LOSER, OFFICER, release(ReleaseKind.NOTICE, NOON)));
    split(town.after(ofHours(7)));
    assertThat(clock(town.survivor(), FIRST_RELEASE).bornOverdue()).isTrue();
    town.after(ofMinutes(1));
    assertThat(clock(town.survivor(), FIRST_RELEASE).state()).isEqualTo(MISSED);
    assertThat(town.rung).contains(Threshold.JUDGED);
    town.expectReplay();
  }

  @Test
  void pressConferenceOfTheLoserIsNoneOfTheSurvivors() {
    Neighbours town =
        merge(two().command(LOSER, OFFICER, release(ReleaseKind.PRESS_CONFERENCE, NOON)));
    expectMet(town.survivor(), FIRST_RELEASE, PRESS_CONFERENCE);
    split(town);
    assertThat(clock(town.survivor(), FIRST_RELEASE).state()).isEqualTo(RUNNING);
    assertThat(clock(town.survivor(), PRESS_CONFERENCE).state()).isEqualTo(RUNNING);
    town.after(ofHours(25));
    assertThat(clock(town.survivor(), PRESS_CONFERENCE).state()).isEqualTo(MISSED);
  }

  @Test
  void ownLaterReleaseMeetsTheClockAgain() {
    Neighbours town = two().command(LOSER, OFFICER, release(ReleaseKind.NOTICE, NOON));
    merge(town.after(ofHours(1)))
        .command(SURVIVOR, OFFICER, release(ReleaseKind.NOTICE, NOON.plus(ofHours(1))));
    assertThat(clock(town.survivor(), FIRST_RELEASE).stoppedAt()).isEqualTo(NOON);
    split(town);
    expectMet(town.survivor(), FIRST_RELEASE);
    assertThat(clock(town.survivor(), FIRST_RELEASE).stoppedAt()).isEqualTo(NOON.plus(ofHours(1)));
    town.expectReplay();
  }

  /** By the loser's occurrence of yesterday it was late; by its own it never was. */
  @Test
  void clockThatWasLateByTheLosersTimeAloneIsInTimeAgain() {
    Neighbours town =
        Neighbours.at(NOON)
            .tell(HERE, major())
            .tell(THERE, major().occurred(NOON.minus(ofHours(20))))
            .command(SURVIVOR, OFFICER, release(ReleaseKind.NOTICE, NOON.minus(ofMinutes(5))));
    Instant due = clock(town.survivor(), FIRST_RELEASE).dueAt();
    merge(town);
    assertThat(clock(town.survivor(), FIRST_RELEASE).state().met()).isTrue();
    assertThat(clock(town.survivor(), FIRST_RELEASE).state()).isNotEqualTo(MET);
    split(town);
    expectMet(town.survivor(), FIRST_RELEASE);
    assertThat(clock(town.survivor(), FIRST_RELEASE).dueAt()).isEqualTo(due);
  }

  @Test
  void responseAndReportThatTheLoserMadeAreAskedForAgain() {
    View lesser = fire().severity(GENERAL, GENERAL).dead(1).occurred(NOON.minus(ofMinutes(30)));
    Neighbours town =
        Neighbours.at(NOON)
            .underAll()
            .tell(HERE, lesser)
            .tell(THERE, lesser)
            .command(LOSER, OFFICER, release(ReleaseKind.NOTICE, NOON))
            .command(LOSER, OFFICER, report(NOON));
    merge(town);
    expectMet(town.survivor(), RESPONSE);
    assertThat(met(town.survivor(), REPORT_UP)).isNotEmpty();
    split(town);
    assertThat(clock(town.survivor(), RESPONSE).state()).isEqualTo(RUNNING);
    assertThat(met(town.survivor(), REPORT_UP)).isEmpty();
    assertThat(met(town.loser(), REPORT_UP)).isNotEmpty();
    town.expectReplay();
  }

  private static List<Clock> met(Incident incident, ClockKind kind) {
    return incident.clocks().stream()
        .filter(clock -> clock.kind() == kind && clock.state().met())
        .toList();
  }

  /**
   * Posts had started the hours and then told less, so that the clocks alone keep them; the loser's
   * conference met both, and an officer's split is no way to be rid of them.
   */
  @Test
  void splitTakesNoHoursAwayThatPostsHadStarted() {
    Neighbours town = two().tell(HERE, major().severity(LARGER, LARGER).dead(3));
    merge(
        town.tell(THERE, major().severity(LARGER, LARGER).dead(3))
            .command(LOSER, OFFICER, release(ReleaseKind.PRESS_CONFERENCE, NOON)));
    expectMet(town.survivor(), FIRST_RELEASE, PRESS_CONFERENCE);
    split(town);
    assertThat(clock(town.survivor(), FIRST_RELEASE).state()).isEqualTo(RUNNING);
  }

  @Test
  void progressThatTheLoserMadeIsNoneOfTheSurvivors() {
    Neighbours town =
        twoUnderAll()
            .command(LOSER, OFFICER, new Assign("云汀市公安局", true))
            .command(SURVIVOR, OFFICER, new Acknowledge(null));
    merge(town);
    expectMet(town.survivor(), PROGRESS);
    split(town);
    assertThat(clock(town.survivor(), PROGRESS).state()).isEqualTo(RUNNING);
  }

  @Test
  void splitWhileClosedLeavesAMissWhereTheLoserHadReleased() {
    Neighbours town =
        merge(
                two()
                    .command(SURVIVOR, MANAGER, new ConfirmSeverity(MAJOR, null))
                    .command(LOSER, OFFICER, release(ReleaseKind.NOTICE, NOON)))
            .after(ofHours(7))
            .command(SURVIVOR, MANAGER, Scenario.CLOSE);
    assertThat(town.survivor().state()).isEqualTo(IncidentState.CLOSED);
    split(town);
    assertThat(clock(town.survivor(), FIRST_RELEASE).state()).isEqualTo(MISSED);
    assertThat(town.survivor().clocks()).noneMatch(Clock::rings);
    town.expectReplay();
  }

  @Test
  void splitWhileClosedLeavesTheClockMetByTheSurvivorsOwnRelease() {
    Neighbours town =
        merge(
                two()
                    .command(SURVIVOR, MANAGER, new ConfirmSeverity(MAJOR, null))
                    .command(LOSER, OFFICER, release(ReleaseKind.NOTICE, NOON)))
            .after(ofHours(1))
            .command(SURVIVOR, OFFICER, release(ReleaseKind.NOTICE, NOON.plus(ofMinutes(50))))
            .command(SURVIVOR, MANAGER, Scenario.CLOSE);
    split(town);
    expectMet(town.survivor(), FIRST_RELEASE);
    assertThat(clock(town.survivor(), FIRST_RELEASE).stoppedAt())
        .isEqualTo(NOON.plus(ofMinutes(50)));
  }

  @Test
  void loserKnowsWhatItsGroupToldWhileItWasMerged() {
    View small = fire().severity(GENERAL, GENERAL).dead(1).occurred(NOON.minus(ofMinutes(30)));
    Neighbours town = Neighbours.at(NOON).tell(HERE, small).tell(THERE, small);
    merge(town)
        .after(ofHours(1))
        .tell(THERE, small.posts(40).severity(MAJOR, MAJOR).dead(12))
        .deliver();
    assertThat(town.loser().posts()).isEqualTo(3);

    split(town);

    assertThat(town.loser().posts()).isEqualTo(40);
    assertThat(town.loser().figures().getFirst().value()).isEqualTo(12);
    assertThat(town.loser().proposed().lower()).isEqualTo(MAJOR);
    assertThat(clock(town.loser(), FIRST_RELEASE).dueAt())
        .isEqualTo(NOON.minus(ofMinutes(30)).plus(ofHours(5)));
    town.expectReplay();
  }

  @Test
  void loserLearnsTheKindOfEventThatItsGroupToldWhileItWasMerged() {
    Neighbours town =
        merge(Neighbours.at(NOON).tell(HERE, major()).tell(THERE, major().hazard(null)))
            .tell(THERE, major().hazard(Hazard.CHEMICAL))
            .deliver();
    split(town);
    assertThat(town.loser().hazard()).isEqualTo(Hazard.CHEMICAL);
    assertThat(town.survivor().hazard()).isEqualTo(Hazard.FIRE);
  }

  @Test
  void loserWhoseGroupToldNothingNewStandsAsItStood() {
    Neighbours town = two();
    Incident before = town.loser();
    split(merge(town));
    assertThat(town.loser().figures()).isEqualTo(before.figures());
    assertThat(town.loser().posts()).isEqualTo(before.posts());
    assertThat(town.changes()).filteredOn(PictureChanged.class::isInstance).hasSize(1);
  }

  /** A flood counts from its grade: what was known of it before is not known anew by a split. */
  @Test
  void splitBringsALosersFloodNoNewHours() {
    View flood = fire().hazard(Hazard.FLOOD).severity(MAJOR, MAJOR);
    Neighbours town = Neighbours.at(NOON).tell(HERE, flood).tell(THERE, flood);
    Instant due = clock(town.loser(), FIRST_RELEASE).dueAt();
    merge(town).after(ofHours(2)).tell(THERE, flood.dead(15).posts(30)).deliver();
    split(town);
    assertThat(clock(town.loser(), FIRST_RELEASE).dueAt()).isEqualTo(due);
    assertThat(clock(town.survivor(), FIRST_RELEASE).dueAt()).isEqualTo(due);
  }

  @Test
  void signalThatReachesTheSurvivorAfterTheSplitGoesBackToItsIncident() {
    Neighbours town = merge(two()).tell(THERE, major().posts(50).dead(20));
    IncidentCommand late = town.take();
    assertThat(late.action()).isInstanceOf(Forward.class);
    split(town).give(late).deliver();
    assertThat(town.survivor().posts()).isEqualTo(3);
    assertThat(town.survivor().figures().getFirst().value()).isEqualTo(11);
    assertThat(town.loser().posts()).isEqualTo(50);
    town.expectReplay();
  }

  @Test
  void signalOfAGroupThatNobodyHoldsIsNotSentToAndFro() {
    Neighbours town = two().command(SURVIVOR, OFFICER, MERGE).deliverOne();
    town.loseLetters().tell(THERE, major().posts(50)).deliver();
    assertThat(town.survivor().posts()).isEqualTo(3);
    assertThat(town.loser().state()).isEqualTo(IncidentState.MERGED);
  }

  @Test
  void commonPlaceStaysWhenTheSurvivorsOwnGroupSpeaksAgain() {
    Neighbours town =
        merge(Neighbours.at(NOON).tell(HERE, major()).tell(THERE, major().at(LINGANG)))
            .tell(HERE, major().posts(9));
    assertThat(town.survivor().place()).isEqualTo(YUNTING);
    town.tell(THERE, major().at(LINGANG).posts(9)).deliver();
    assertThat(town.survivor().place()).isEqualTo(YUNTING);

    split(town);

    assertThat(town.survivor().place()).isEqualTo(BINJIANG);
    assertThat(town.loser().place()).isEqualTo(LINGANG);
    town.expectReplay();
  }

  @Test
  void finestPlaceOfSeveralHoldsOnlyWhereAllLieWithinOneAnother() {
    Place town = new Place("990102001", "云澜省云汀市滨江区沙洲镇");
    assertThat(PlacePolicy.common(List.of(YUNTING, BINJIANG, town))).isEqualTo(town);
    assertThat(PlacePolicy.common(List.of(BINJIANG, LINGANG, town))).isEqualTo(YUNTING);
    assertThat(PlacePolicy.common(List.of(town, LINGANG, YUNTING))).isEqualTo(YUNTING);
    assertThat(PlacePolicy.common(List.of(Place.UNKNOWN, BINJIANG))).isEqualTo(BINJIANG);
    assertThat(PlacePolicy.common(List.of(new Place("980100", "海宁省望川市"), BINJIANG, town)))
        .isEqualTo(Place.UNKNOWN);
  }

  @Test
  void placeThatAPersonFixedOnTheLoserIsTakenOverAndGivenBack() {
    Neighbours town =
        Neighbours.at(NOON)
            .home("990100")
            .tell(HERE, major().at(Place.UNKNOWN))
            .tell(THERE, major())
            .command(LOSER, OFFICER, new FixPlace(LINGANG, "现场核实"));
    town.command(SURVIVOR, MANAGER, MERGE).deliver().tell(HERE, major().posts(9));
    assertThat(town.survivor().place()).isEqualTo(LINGANG);
    assertThat(town.survivor().placeFixed()).isTrue();
    assertThat(town.survivor().ownership()).isEqualTo(Ownership.SUBORDINATE);

    split(town);

    assertThat(town.survivor().place()).isEqualTo(BINJIANG);
    assertThat(town.survivor().placeFixed()).isFalse();
    assertThat(town.loser().place()).isEqualTo(LINGANG);
    town.expectReplay();
  }

  @Test
  void placeThatAPersonFixedSinceTheMergeStays() {
    Neighbours town = two().command(LOSER, OFFICER, new FixPlace(LINGANG, "现场核实"));
    merge(town).command(SURVIVOR, OFFICER, new FixPlace(YUNTING, "两处均有"));
    split(town);
    assertThat(town.survivor().place()).isEqualTo(YUNTING);
    assertThat(town.survivor().placeFixed()).isTrue();
  }

  @Test
  void gradeGoesBackWithItsTime() {
    Neighbours town =
        twoUnderAll()
            .command(LOSER, MANAGER, new ConfirmSeverity(MAJOR, null))
            .command(SURVIVOR, OFFICER, new Acknowledge(null));
    merge(town);
    assertThat(town.survivor().confirmedAt()).isEqualTo(NOON);
    split(town.after(ofMinutes(10)));
    assertThat(town.survivor().confirmed()).isNull();
    assertThat(town.survivor().confirmedAt()).isNull();
    assertThat(clock(town.survivor(), PROGRESS).state()).isEqualTo(RUNNING);
    assertThat(town.loser().confirmedAt()).isEqualTo(NOON);
  }

  @Test
  void ownGradeHasItsOwnTimeAgain() {
    Neighbours town =
        two()
            .command(SURVIVOR, MANAGER, new ConfirmSeverity(LARGER, "伤亡较少"))
            .after(ofMinutes(10))
            .command(LOSER, MANAGER, new ConfirmSeverity(MAJOR, null));
    merge(town);
    assertThat(town.survivor().confirmed()).isEqualTo(MAJOR);
    split(town);
    assertThat(town.survivor().confirmed()).isEqualTo(LARGER);
    assertThat(town.survivor().confirmedAt()).isEqualTo(NOON);
  }

  @Test
  void gradeThatAPersonConfirmedSinceTheMergeStays() {
    Neighbours town = merge(two().command(LOSER, MANAGER, new ConfirmSeverity(MAJOR, null)));
    town.after(ofMinutes(10)).command(SURVIVOR, MANAGER, new ConfirmSeverity(MAJOR, "复核"));
    split(town);
    assertThat(town.survivor().confirmed()).isEqualTo(MAJOR);
    assertThat(town.survivor().confirmedAt()).isEqualTo(NOON.plus(ofMinutes(10)));
  }

  @Test
  void leadOfTheLoserGoesBackThoughItsUnitWasKnownBefore() {
    Neighbours town =
        two()
            .command(SURVIVOR, OFFICER, new Assign("云汀市公安局", false))
            .command(LOSER, OFFICER, new Assign("云汀市公安局", true));
    merge(town);
    assertThat(town.survivor().lead()).isEqualTo("云汀市公安局");
    split(town);
    assertThat(town.survivor().lead()).isNull();
    assertThat(town.survivor().units()).containsExactly("云汀市公安局");
    assertThat(town.loser().lead()).isEqualTo("云汀市公安局");
  }
}
