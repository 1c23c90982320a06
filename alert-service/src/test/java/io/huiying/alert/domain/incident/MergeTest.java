package io.huiying.alert.domain.incident;

import static io.huiying.alert.domain.incident.Neighbours.HERE;
import static io.huiying.alert.domain.incident.Neighbours.LOSER;
import static io.huiying.alert.domain.incident.Neighbours.SURVIVOR;
import static io.huiying.alert.domain.incident.Neighbours.THERE;
import static io.huiying.alert.domain.incident.Scenario.MANAGER;
import static io.huiying.alert.domain.incident.Scenario.NOON;
import static io.huiying.alert.domain.incident.Scenario.OFFICER;
import static io.huiying.alert.domain.incident.View.fire;
import static io.huiying.contracts.assess.Severity.LARGER;
import static io.huiying.contracts.assess.Severity.MAJOR;
import static io.huiying.contracts.clock.ClockKind.FIRST_RELEASE;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.Place;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.clock.Threshold;
import io.huiying.contracts.correction.Correction;
import io.huiying.contracts.incident.IncidentAction.*;
import io.huiying.contracts.incident.IncidentChange.Absorbed;
import io.huiying.contracts.incident.IncidentChange.CommandRejected;
import io.huiying.contracts.incident.IncidentChange.MergeDeclined;
import io.huiying.contracts.incident.IncidentChange.MergedInto;
import io.huiying.contracts.incident.IncidentChange.PostsSplit;
import io.huiying.contracts.incident.IncidentChange.Separated;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.IncidentState;
import io.huiying.contracts.incident.JudgedTag;
import io.huiying.contracts.incident.PriorityTag;
import io.huiying.contracts.incident.Rejection;
import io.huiying.contracts.incident.ReleaseKind;
import io.huiying.contracts.incident.ReleaseOffer;
import io.huiying.contracts.wire.Ids;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Semantics 7: two incidents become one across two chains, and two again. */
class MergeTest {

  private static final Merge MERGE = new Merge(LOSER, "同一起火灾");

  private static Neighbours two() {
    return Neighbours.at(NOON)
        .tell(HERE, fire().occurred(NOON.minus(ofMinutes(30))).severity(LARGER, MAJOR).dead(11))
        .tell(THERE, fire().occurred(NOON.minus(ofHours(2))).severity(LARGER, MAJOR).dead(14));
  }

  private static Neighbours merged() {
    return two().command(SURVIVOR, OFFICER, MERGE).deliver();
  }

  private static RecordRelease notice(Instant at) {
    return new RecordRelease(
        ReleaseKind.NOTICE, "云汀市应急管理局", "通报", "https://yunting.example/" + at, at, null, null);
  }

  @Test
  void mergeTakesTheEarliestOccurrenceAndBothVoices() {
    Neighbours town = merged();
    assertThat(town.survivor().occurrence().lower()).isEqualTo(NOON.minus(ofHours(2)));
    assertThat(town.survivor().posts()).isEqualTo(6);
    assertThat(Neighbours.clock(town.survivor(), FIRST_RELEASE).dueAt())
        .isEqualTo(NOON.plus(ofHours(3)));
    town.expectReplay();
  }

  @Test
  void mergeUnitesReleasesAndEachOnlyOnce() {
    Neighbours town =
        two()
            .command(SURVIVOR, OFFICER, notice(NOON.minus(ofMinutes(5))))
            .command(LOSER, OFFICER, notice(NOON.minus(ofMinutes(5))))
            .command(LOSER, OFFICER, notice(NOON.minus(ofMinutes(50))))
            .command(SURVIVOR, OFFICER, MERGE)
            .deliver();
    assertThat(town.survivor().releases()).hasSize(2);
    Clock clock = Neighbours.clock(town.survivor(), FIRST_RELEASE);
    assertThat(clock.state()).isEqualTo(ClockState.MET);
  }

  @Test
  void mergeTakesTheLosersTagsAndASplitGivesThemBack() {
    Neighbours town =
        two()
            .command(LOSER, OFFICER, new JudgeTag(PriorityTag.MORALITY, true, List.of(), null))
            .command(SURVIVOR, OFFICER, MERGE)
            .deliver();
    assertThat(town.survivor().handled().tags())
        .extracting(JudgedTag::tag)
        .containsExactly(PriorityTag.MORALITY);
    town.command(SURVIVOR, OFFICER, new Split(LOSER, List.of(), "不是同一起")).deliver();
    assertThat(town.survivor().handled().tags()).isEmpty();
    assertThat(town.loser().handled().tags()).hasSize(1);
    town.expectReplay();
  }

  @Test
  void mergeTakesWhatWasOfferedToTheLoserAndASplitGivesItBack() {
    Neighbours town = two().offer(THERE, "p7").command(SURVIVOR, OFFICER, MERGE).deliver();
    assertThat(town.survivor().handled().offers())
        .extracting(ReleaseOffer::postId)
        .containsExactly("p7");
    town.command(SURVIVOR, OFFICER, new Split(LOSER, List.of(), "不是同一起")).deliver();
    assertThat(town.survivor().handled().offers()).isEmpty();
    assertThat(town.loser().handled().offers()).hasSize(1);
    town.expectReplay();
  }

  @Test
  void loserFallsSilentWhenItYieldsAndNamesItsHead() {
    Neighbours town = two();
    String head = town.loser().head();
    town.command(SURVIVOR, OFFICER, MERGE).deliverOne();
    assertThat(town.loser().state()).isEqualTo(IncidentState.MERGED);
    assertThat(town.loser().clocks()).isNotEmpty().noneMatch(Clock::rings);
    assertThat(town.only(MergedInto.class).head()).isEqualTo(head);
    assertThat(town.survivor().handled().absorbed()).isEmpty();
    town.deliver();
    assertThat(town.only(Absorbed.class).loser().head()).isEqualTo(head);
    assertThat(town.survivor().handled().merging()).isEmpty();
  }

  @Test
  void mergeRingsNothingTwice() {
    Neighbours town = two().after(ofHours(1));
    assertThat(town.rung).containsExactly(new Threshold(0));
    town.command(SURVIVOR, OFFICER, MERGE).deliver().after(ofMinutes(30));
    assertThat(town.rung).containsExactly(new Threshold(0));
    town.after(ofMinutes(60));
    assertThat(town.rung).containsExactly(new Threshold(0), new Threshold(1), new Threshold(2));
  }

  @Test
  void mergeGoesOnAfterACrashBetweenTheChains() {
    Neighbours town = two().command(SURVIVOR, OFFICER, MERGE).loseLetters();
    assertThat(town.survivor().handled().merging()).containsExactly(LOSER);
    town.command(SURVIVOR, OFFICER, MERGE).deliverOne().loseLetters();
    assertThat(town.loser().state()).isEqualTo(IncidentState.MERGED);
    town.command(SURVIVOR, OFFICER, MERGE).deliver();
    assertThat(town.survivor().handled().absorbed()).hasSize(1);
    town.expectReplay();
  }

  @Test
  void mergedIncidentForwardsLaterSignals() {
    Neighbours town =
        merged().tell(THERE, fire().posts(9).severity(MAJOR, MAJOR).dead(15)).deliver();
    assertThat(town.survivor().posts()).isEqualTo(12);
    assertThat(town.survivor().proposed().lower()).isEqualTo(MAJOR);
    assertThat(town.loser().posts()).isEqualTo(3);
    town.expectReplay();
  }

  @Test
  void mergedIncidentForwardsLaterCommands() {
    Neighbours town = merged().command(LOSER, OFFICER, new Acknowledge(null)).deliver();
    assertThat(town.survivor().state()).isEqualTo(IncidentState.ACKNOWLEDGED);
    assertThat(town.loser().state()).isEqualTo(IncidentState.MERGED);
  }

  @Test
  void whoHasNotSeenTheMergeIsTold() {
    Neighbours town = two();
    long seen = town.loser().version();
    town.command(SURVIVOR, OFFICER, MERGE).deliver();
    town.command(new IncidentCommand("late", LOSER, OFFICER, NOON, seen, new Acknowledge(null)))
        .deliver();
    assertThat(town.only(CommandRejected.class).rejection().code())
        .isEqualTo(Rejection.Code.VERSION_CONFLICT);
    assertThat(town.survivor().acknowledgedAt()).isNull();
  }

  @Test
  void commandAnsweredBeforeTheMergeIsNotDoneAgain() {
    Neighbours town = two();
    var command =
        new IncidentCommand("once", LOSER, OFFICER, NOON, null, new Assign("云汀市公安局", true));
    town.command(command).command(SURVIVOR, OFFICER, MERGE).deliver();
    long version = town.survivor().version();
    town.command(command).deliver();
    assertThat(town.survivor().version()).isEqualTo(version);
  }

  @Test
  void twoThatWantEachOtherBothStay() {
    Neighbours town =
        two()
            .command(SURVIVOR, OFFICER, MERGE)
            .command(LOSER, OFFICER, new Merge(SURVIVOR, null))
            .deliver();
    assertThat(town.survivor().state().open()).isTrue();
    assertThat(town.loser().state().open()).isTrue();
    assertThat(town.survivor().handled().merging()).isEmpty();
    assertThat(town.loser().handled().merging()).isEmpty();
  }

  @Test
  void unknownLoserIsDeclinedWithAReason() {
    Neighbours town =
        two().command(SURVIVOR, OFFICER, new Merge("i" + "0".repeat(24), null)).deliver();
    assertThat(town.only(MergeDeclined.class).reason()).contains("没有要并入的事件");
  }

  @Test
  void exerciseAndRealLifeDoNotMerge() {
    Neighbours town =
        Neighbours.at(NOON)
            .tell(HERE, fire())
            .tell(THERE, fire().drill())
            .command(SURVIVOR, OFFICER, MERGE)
            .deliver();
    assertThat(town.only(MergeDeclined.class).reason()).contains("演练");
  }

  @Test
  void movingAMajorIntoAnOutsideIncidentNeedsAManager() {
    Neighbours town =
        Neighbours.at(NOON)
            .home("990100")
            .tell(HERE, fire().at(new Place("980100", "海宁省望川市")))
            .tell(THERE, fire().severity(MAJOR, MAJOR))
            .command(SURVIVOR, OFFICER, MERGE)
            .deliver();
    assertThat(town.only(MergeDeclined.class).reason()).contains("须由分管领导办理");
    town.command(SURVIVOR, MANAGER, MERGE).deliver();
    assertThat(town.loser().state()).isEqualTo(IncidentState.MERGED);
  }

  @Test
  void acrossPlacesTheCommonSuperiorAnswers() {
    Neighbours town =
        Neighbours.at(NOON)
            .tell(HERE, fire().severity(MAJOR, MAJOR))
            .tell(THERE, fire().severity(MAJOR, MAJOR).at(new Place("990121", "云澜省云汀市临港县")))
            .command(SURVIVOR, OFFICER, MERGE)
            .deliver();
    assertThat(town.survivor().place()).isEqualTo(new Place("990100", "云澜省云汀市"));
    assertThat(Neighbours.clock(town.survivor(), FIRST_RELEASE).owner()).contains("云汀市");
  }

  @Test
  void graverConfirmationSurvives() {
    Neighbours town =
        two()
            .command(LOSER, MANAGER, new ConfirmSeverity(MAJOR, null))
            .command(SURVIVOR, OFFICER, MERGE)
            .deliver();
    assertThat(town.survivor().confirmed()).isEqualTo(MAJOR);
    assertThat(Neighbours.clock(town.survivor(), FIRST_RELEASE).provisional()).isFalse();
  }

  @Test
  void splitGivesEachItsOwnBackAndTellsTheGrouper() {
    Neighbours town =
        two()
            .command(LOSER, OFFICER, notice(NOON.minus(ofMinutes(50))))
            .command(SURVIVOR, OFFICER, MERGE)
            .deliver();
    assertThat(Neighbours.clock(town.survivor(), FIRST_RELEASE).state()).isEqualTo(ClockState.MET);
    town.command(SURVIVOR, OFFICER, new Split(LOSER, List.of(), "两起火灾")).deliver();
    assertThat(town.survivor().occurrence().lower()).isEqualTo(NOON.minus(ofMinutes(30)));
    assertThat(town.survivor().releases()).isEmpty();
    assertThat(Neighbours.clock(town.survivor(), FIRST_RELEASE).state())
        .isEqualTo(ClockState.RUNNING);
    assertThat(town.survivor().posts()).isEqualTo(3);
    assertThat(town.only(Separated.class).state()).isEqualTo(IncidentState.DETECTED);
    assertThat(town.loser().releases()).hasSize(1);
    assertThat(town.corrections).singleElement().isInstanceOf(Correction.NotSame.class);
    assertThat(town.corrections.getFirst().groupId()).isEqualTo(THERE);
    town.expectReplay();
  }

  @Test
  void splitOfPostsIsACorrectionThatTheGrouperObeys() {
    Neighbours town =
        two().command(SURVIVOR, OFFICER, new Split(null, List.of("p1", "p2"), "另一起")).deliver();
    PostsSplit split = town.only(PostsSplit.class);
    assertThat(town.corrections)
        .singleElement()
        .isInstanceOfSatisfying(
            Correction.Split.class,
            correction -> {
              assertThat(correction.postIds()).containsExactly("p1", "p2");
              assertThat(correction.newGroupId()).isEqualTo(split.newGroupId());
              assertThat(correction.groupId()).isEqualTo(HERE);
            });
  }

  @Test
  void onlyTheNewestMergeIsSplit() {
    String third = Ids.group("third");
    String other = Ids.incident(third);
    Neighbours town =
        merged().tell(third, fire()).command(SURVIVOR, OFFICER, new Merge(other, null)).deliver();
    town.command(SURVIVOR, OFFICER, new Split(LOSER, List.of(), "两起火灾")).deliver();
    assertThat(town.only(CommandRejected.class).rejection().message()).contains(other);
  }
}
