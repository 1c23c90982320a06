package io.huiying.alert.domain.incident;

import static io.huiying.alert.domain.incident.Neighbours.HERE;
import static io.huiying.alert.domain.incident.Neighbours.LOSER;
import static io.huiying.alert.domain.incident.Neighbours.SURVIVOR;
import static io.huiying.alert.domain.incident.Neighbours.THERE;
import static io.huiying.alert.domain.incident.Scenario.CLOSE;
import static io.huiying.alert.domain.incident.Scenario.MANAGER;
import static io.huiying.alert.domain.incident.Scenario.NOON;
import static io.huiying.alert.domain.incident.Scenario.OFFICER;
import static io.huiying.alert.domain.incident.View.fire;
import static io.huiying.contracts.assess.Severity.LARGER;
import static io.huiying.contracts.assess.Severity.MAJOR;
import static io.huiying.contracts.clock.ClockKind.FIRST_RELEASE;
import static io.huiying.contracts.clock.ClockState.MET;
import static io.huiying.contracts.clock.ClockState.RUNNING;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.incident.IncidentAction.*;
import io.huiying.contracts.incident.ReleaseKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * 暴雨, 疫情 and their like count from the grade (semantics 2): nobody gains five hours by undoing,
 * closing or merging.
 */
class SlowOnsetTest {

  private static final RecordRelease NOTICE =
      new RecordRelease(
          ReleaseKind.NOTICE,
          "云汀市应急管理局",
          "情况通报",
          "https://yt.example/1",
          NOON.plus(ofHours(1)),
          null,
          null);

  private static View flood() {
    return fire().hazard(Hazard.FLOOD).severity(MAJOR, MAJOR);
  }

  private static Scenario confirmed() {
    return Scenario.at(NOON).tell(flood()).command(OFFICER, new ConfirmSeverity(MAJOR, null));
  }

  private static void expectStart(Scenario scenario) {
    assertThat(scenario.expectClock(FIRST_RELEASE, RUNNING).clock(FIRST_RELEASE).startedFrom())
        .isEqualTo(NOON);
  }

  @Test
  void undoneReleaseBringsNoNewHours() {
    expectStart(
        confirmed()
            .after(ofHours(2))
            .command(OFFICER, NOTICE)
            .expectClock(FIRST_RELEASE, MET)
            .after(ofHours(2))
            .command(MANAGER, new Undo("登记有误")));
  }

  @Test
  void reopeningBringsNoNewHours() {
    expectStart(
        confirmed()
            .after(ofHours(2))
            .command(MANAGER, CLOSE)
            .after(ofHours(2))
            .command(MANAGER, new Reopen("又有新情况")));
  }

  @Test
  void undoneLoweringBringsNoNewHours() {
    expectStart(
        confirmed()
            .after(ofHours(2))
            .command(MANAGER, new ConfirmSeverity(LARGER, "核实遇难 3 人"))
            .after(ofHours(2))
            .command(MANAGER, new Undo("等级有误")));
  }

  @Test
  void gradeThatWasLoweredAndIsGivenAgainStartsAnew() {
    Scenario scenario =
        confirmed()
            .after(ofHours(2))
            .command(MANAGER, new ConfirmSeverity(LARGER, "核实遇难 3 人"))
            .after(ofHours(2))
            .command(OFFICER, new ConfirmSeverity(MAJOR, null))
            .expectClock(FIRST_RELEASE, RUNNING);
    assertThat(scenario.clock(FIRST_RELEASE).startedFrom()).isEqualTo(NOON.plus(ofHours(4)));
  }

  @Test
  void mergeKeepsTheEarlierGradeAndASplitBringsNoNewHours() {
    Neighbours town =
        Neighbours.at(NOON)
            .tell(THERE, flood())
            .after(ofHours(1))
            .tell(HERE, flood().seen(NOON.plus(ofHours(1))))
            .after(ofMinutes(30))
            .command(SURVIVOR, OFFICER, new Merge(LOSER, "同一场暴雨"))
            .deliver();
    assertThat(Neighbours.clock(town.survivor(), FIRST_RELEASE).startedFrom()).isEqualTo(NOON);
    town.after(ofMinutes(30))
        .command(SURVIVOR, OFFICER, new Split(LOSER, List.of(), "不是同一场"))
        .deliver();
    assertThat(Neighbours.clock(town.loser(), FIRST_RELEASE).state()).isEqualTo(RUNNING);
    assertThat(Neighbours.clock(town.loser(), FIRST_RELEASE).startedFrom()).isEqualTo(NOON);
    town.expectReplay();
  }
}
