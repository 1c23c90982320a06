package io.huiying.alert.domain.incident;

import static io.huiying.alert.domain.incident.Scenario.MANAGER;
import static io.huiying.alert.domain.incident.Scenario.NOON;
import static io.huiying.alert.domain.incident.Scenario.OFFICER;
import static io.huiying.alert.domain.incident.View.fire;
import static io.huiying.contracts.assess.Severity.LARGER;
import static io.huiying.contracts.assess.Severity.MAJOR;
import static io.huiying.contracts.clock.ClockKind.FIRST_RELEASE;
import static io.huiying.contracts.clock.ClockKind.PRESS_CONFERENCE;
import static io.huiying.contracts.clock.ClockKind.RESPONSE;
import static io.huiying.contracts.clock.ClockState.CANCELLED;
import static io.huiying.contracts.clock.ClockState.MET;
import static io.huiying.contracts.clock.ClockState.MET_LATE;
import static io.huiying.contracts.clock.ClockState.MISSED;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.incident.Closing;
import io.huiying.contracts.incident.FamiliesTold;
import io.huiying.contracts.incident.IncidentAction.Close;
import io.huiying.contracts.incident.IncidentAction.ConfirmSeverity;
import io.huiying.contracts.incident.IncidentAction.RecordRelease;
import io.huiying.contracts.incident.IncidentAction.Reopen;
import io.huiying.contracts.incident.IncidentState;
import io.huiying.contracts.incident.Rejection.Code;
import io.huiying.contracts.incident.ReleaseKind;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Closing a minute before a deadline does not take it out of the count (RULES B7). */
class ClosedAwayTest {

  private static final Close SILENT =
      new Close("处置完毕", new Closing(FamiliesTold.NOT_APPLICABLE, "无", "按规定无需终报"));

  private static Scenario provisional() {
    return Scenario.at(NOON).tell(fire().occurred(NOON).severity(MAJOR, MAJOR));
  }

  private static Scenario confirmed() {
    return provisional().command(OFFICER, new ConfirmSeverity(MAJOR, null));
  }

  private static RecordRelease release(Instant at) {
    return new RecordRelease(
        ReleaseKind.NOTICE, "云汀市应急管理局", "情况通报", "https://yt.example/1", at, null, null);
  }

  private static Scenario closed() {
    return confirmed().after(ofHours(5).minus(ofMinutes(1))).command(MANAGER, Scenario.CLOSE);
  }

  @Test
  void deadlineThatStillRunsKeepsAnIncidentOpenUnlessAManagerSaysWhy() {
    Scenario scenario =
        confirmed()
            .after(ofHours(5).minus(ofMinutes(1)))
            .command(MANAGER, SILENT)
            .expectRejection(Code.NOT_ALLOWED_NOW, "首次发布、新闻发布会时限仍在计时")
            .command(MANAGER, Scenario.CLOSE)
            .expectClock(FIRST_RELEASE, CANCELLED);
    assertThat(scenario.incident().state()).isEqualTo(IncidentState.CLOSED);
  }

  @Test
  void missIsCountedAnywayAndKeepsNothingOpen() {
    confirmed()
        .after(ofHours(25))
        .command(MANAGER, SILENT)
        .expectClock(FIRST_RELEASE, MISSED)
        .expectClock(PRESS_CONFERENCE, MISSED);
  }

  @Test
  void responseBindsOnceAPersonGraded() {
    Scenario.at(NOON)
        .tell(fire())
        .command(OFFICER, new ConfirmSeverity(LARGER, null))
        .command(MANAGER, SILENT)
        .expectRejection(Code.NOT_ALLOWED_NOW, "舆情回应时限仍在计时");
  }

  @Test
  void clocksOnAGradeThatNobodyConfirmedAreClosedWithoutAWord() {
    provisional().command(MANAGER, SILENT).expectClock(FIRST_RELEASE, CANCELLED);
  }

  @Test
  void releaseInTimeThatIsRecordedAfterClosingMeetsTheClock() {
    Scenario scenario =
        closed()
            .after(ofHours(3))
            .command(OFFICER, release(NOON.plus(ofHours(4))))
            .expectClock(FIRST_RELEASE, MET)
            .expectClock(PRESS_CONFERENCE, CANCELLED);
    assertThat(scenario.clock(FIRST_RELEASE).stoppedAt()).isEqualTo(NOON.plus(ofHours(4)));
    assertThat(scenario.replayed()).isEqualTo(scenario.incident());
  }

  @Test
  void releaseMadeAfterTheDeadlineOfAClosedIncidentIsLate() {
    closed()
        .after(ofHours(3))
        .command(OFFICER, release(NOON.plus(ofHours(6))))
        .expectClock(FIRST_RELEASE, MET_LATE);
  }

  @Test
  void clockThatAManagerHadLoweredAwayIsNotMetByALaterRecord() {
    confirmed()
        .command(MANAGER, new ConfirmSeverity(LARGER, "核实遇难 3 人"))
        .after(ofHours(1))
        .command(MANAGER, Scenario.CLOSE)
        .command(OFFICER, release(NOON.plus(ofMinutes(30))))
        .expectClock(FIRST_RELEASE, CANCELLED)
        .expectClock(RESPONSE, MET);
  }

  @Test
  void reopenedIncidentWaitsAgain() {
    closed()
        .after(ofHours(3))
        .command(MANAGER, new Reopen("又有新情况"))
        .after(ofMinutes(1))
        .expectClock(FIRST_RELEASE, MISSED);
  }
}
