package io.huiying.alert.domain.incident;

import static io.huiying.alert.domain.incident.Neighbours.HERE;
import static io.huiying.alert.domain.incident.Neighbours.LOSER;
import static io.huiying.alert.domain.incident.Neighbours.SURVIVOR;
import static io.huiying.alert.domain.incident.Neighbours.THERE;
import static io.huiying.alert.domain.incident.Scenario.NOON;
import static io.huiying.alert.domain.incident.Scenario.OFFICER;
import static io.huiying.alert.domain.incident.View.fire;
import static io.huiying.contracts.assess.Severity.LARGER;
import static io.huiying.contracts.assess.Severity.MAJOR;
import static io.huiying.contracts.clock.ClockKind.FIRST_RELEASE;
import static io.huiying.contracts.clock.ClockState.MET;
import static io.huiying.contracts.clock.ClockState.MET_LATE;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.incident.IncidentAction.CorrectOccurrence;
import io.huiying.contracts.incident.IncidentAction.Merge;
import io.huiying.contracts.incident.IncidentAction.RecordRelease;
import io.huiying.contracts.incident.IncidentChange.ClockStopped;
import io.huiying.contracts.incident.IncidentChange.ReleaseRecorded;
import io.huiying.contracts.incident.ReleaseKind;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What was done first counts, whatever was recorded first (semantics 6 and 7). */
class RecordedLaterTest {

  private static final Instant MICROBLOG = NOON.plus(ofHours(2));
  private static final Instant NOTICE = NOON.plus(ofHours(6));

  private static View major() {
    return fire().occurred(NOON).severity(LARGER, MAJOR);
  }

  private static RecordRelease release(Instant at) {
    return new RecordRelease(
        ReleaseKind.NOTICE, "云汀市应急管理局", "情况通报", "https://yt.example/" + at, at, null, null);
  }

  private static Scenario metLate() {
    return Scenario.at(NOON)
        .tell(major())
        .after(ofHours(7))
        .command(OFFICER, release(NOTICE))
        .expectClock(FIRST_RELEASE, MET_LATE);
  }

  @Test
  void earlierReleaseRecordedSecondCounts() {
    Scenario scenario =
        metLate()
            .command(OFFICER, release(MICROBLOG))
            .expect(ReleaseRecorded.class, ClockStopped.class)
            .expectClock(FIRST_RELEASE, MET);
    assertThat(scenario.clock(FIRST_RELEASE).stoppedAt()).isEqualTo(MICROBLOG);
    assertThat(scenario.clock(FIRST_RELEASE).rings()).isFalse();
    assertThat(scenario.replayed()).isEqualTo(scenario.incident());
  }

  @Test
  void laterReleaseRecordedSecondChangesNoJudgement() {
    Scenario scenario =
        metLate().command(OFFICER, release(NOTICE.plusSeconds(60))).expect(ReleaseRecorded.class);
    assertThat(scenario.clock(FIRST_RELEASE).stoppedAt()).isEqualTo(NOTICE);
  }

  @Test
  void correctionOfTheOccurrenceRecomputesOpenClocksAlone() {
    Instant earlier = NOON.minus(ofHours(2));
    Scenario.at(NOON)
        .tell(major())
        .after(ofHours(5).minusSeconds(60))
        .command(OFFICER, release(NOON.plus(ofHours(4))))
        .expectClock(FIRST_RELEASE, MET)
        .command(OFFICER, new CorrectOccurrence(earlier, earlier, null))
        .expectClock(FIRST_RELEASE, MET);
  }

  @Test
  void mergeWithAnEarlierOccurrenceMakesAReleaseLate() {
    Neighbours town =
        Neighbours.at(NOON)
            .tell(HERE, major())
            .tell(THERE, major().occurred(NOON.minus(ofHours(2))))
            .after(ofHours(4))
            .command(SURVIVOR, OFFICER, release(NOON.plus(ofHours(4))));
    assertThat(Neighbours.clock(town.survivor(), FIRST_RELEASE).state()).isEqualTo(MET);
    int rung = town.rung.size();
    town.command(SURVIVOR, OFFICER, new Merge(LOSER, "同一起火灾")).deliver();
    Clock clock = Neighbours.clock(town.survivor(), FIRST_RELEASE);
    assertThat(clock.state()).isEqualTo(MET_LATE);
    assertThat(clock.dueAt()).isEqualTo(NOON.plus(ofHours(3)));
    town.after(ofHours(3)).expectReplay();
    assertThat(town.rung).hasSize(rung);
  }

  @Test
  void mergeBringsTheEarlierReleaseOfTheOther() {
    Neighbours town =
        Neighbours.at(NOON)
            .tell(HERE, major())
            .tell(THERE, major())
            .after(ofHours(7))
            .command(SURVIVOR, OFFICER, release(NOTICE))
            .command(LOSER, OFFICER, release(MICROBLOG))
            .command(SURVIVOR, OFFICER, new Merge(LOSER, "同一起火灾"))
            .deliver();
    Clock clock = Neighbours.clock(town.survivor(), FIRST_RELEASE);
    assertThat(clock.state()).isEqualTo(MET);
    assertThat(clock.stoppedAt()).isEqualTo(MICROBLOG);
    town.expectReplay();
  }
}
