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
import static io.huiying.contracts.assess.Severity.GENERAL;
import static io.huiying.contracts.assess.Severity.LARGER;
import static io.huiying.contracts.assess.Severity.MAJOR;
import static io.huiying.contracts.clock.ClockKind.FIRST_RELEASE;
import static io.huiying.contracts.clock.ClockKind.RESPONSE;
import static io.huiying.contracts.clock.ClockState.CANCELLED;
import static io.huiying.contracts.clock.ClockState.RUNNING;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.incident.DismissalReason;
import io.huiying.contracts.incident.IncidentAction.ConfirmSeverity;
import io.huiying.contracts.incident.IncidentAction.Dismiss;
import io.huiying.contracts.incident.IncidentAction.Merge;
import io.huiying.contracts.incident.IncidentAction.ProposeSeverity;
import io.huiying.contracts.incident.IncidentChange.PictureChanged;
import io.huiying.contracts.incident.IncidentChange.SeverityProposed;
import org.junit.jupiter.api.Test;

/** A toll that becomes certain is graver than one that was possible (semantics 1, 3 and 7). */
class GraverTollTest {

  private static View possible() {
    return fire().occurred(NOON.minus(ofHours(1))).dead(2).severity(GENERAL, MAJOR);
  }

  private static View certain() {
    return fire().occurred(NOON.minus(ofHours(1))).dead(11).severity(MAJOR, MAJOR);
  }

  private static boolean told(Scenario scenario) {
    return scenario.changes().stream()
        .anyMatch(change -> change instanceof SeverityProposed p && p.alarming());
  }

  @Test
  void certainTollStartsTheFiveHoursAgainAfterAManagerLowered() {
    Scenario scenario =
        Scenario.at(NOON)
            .tell(possible())
            .command(MANAGER, new ConfirmSeverity(GENERAL, "失联人员均已联系上"))
            .expectClock(FIRST_RELEASE, CANCELLED)
            .tell(possible().posts(40))
            .expectClock(FIRST_RELEASE, CANCELLED)
            .after(ofMinutes(20))
            .tell(certain())
            .expectClock(FIRST_RELEASE, RUNNING)
            .expectClock(RESPONSE, CANCELLED);
    assertThat(told(scenario)).isTrue();
    assertThat(scenario.clock(FIRST_RELEASE).provisional()).isTrue();
    assertThat(scenario.tell(certain().posts(50)).expect(PictureChanged.class).replayed())
        .isEqualTo(scenario.incident());
  }

  @Test
  void certainTollOfADismissedIncidentIsTold() {
    Scenario scenario =
        Scenario.at(NOON)
            .tell(possible())
            .command(MANAGER, new Dismiss(DismissalReason.NOT_TRUE, "系旧闻"))
            .tell(possible().dead(3).severity(LARGER, MAJOR));
    assertThat(told(scenario)).isFalse();
    assertThat(told(scenario.tell(certain()))).isTrue();
    assertThat(scenario.incident().clocks()).noneMatch(Clock::rings);
  }

  @Test
  void certainTollOfAnIncidentClosedAtThatGradeIsNoNews() {
    Scenario scenario =
        Scenario.at(NOON)
            .tell(possible())
            .command(OFFICER, new ConfirmSeverity(MAJOR, null))
            .command(MANAGER, CLOSE);
    assertThat(told(scenario.tell(certain()))).isFalse();
  }

  @Test
  void certainTollIsToldThoughAPersonHadProposedTheSameAndAManagerLoweredIt() {
    Scenario scenario =
        Scenario.at(NOON)
            .tell(possible())
            .command(OFFICER, new ProposeSeverity(MAJOR, "现场报告"))
            .command(MANAGER, new ConfirmSeverity(GENERAL, "核实遇难 2 人"))
            .tell(certain())
            .expectClock(FIRST_RELEASE, RUNNING);
    assertThat(told(scenario)).isTrue();
  }

  @Test
  void whatPostsSayOfAStandingProposalByHandStaysUnsaid() {
    Scenario.at(NOON)
        .tell(possible())
        .command(OFFICER, new ProposeSeverity(MAJOR, "现场报告"))
        .tell(certain())
        .expect(PictureChanged.class)
        .expectClock(FIRST_RELEASE, RUNNING);
  }

  @Test
  void hoursOfAMergedIncidentRunOnThoughTheOtherWasConfirmedBelow() {
    Neighbours town =
        Neighbours.at(NOON)
            .tell(HERE, possible())
            .command(SURVIVOR, MANAGER, new ConfirmSeverity(GENERAL, "核实遇难 2 人"))
            .tell(THERE, possible())
            .after(ofHours(1))
            .command(SURVIVOR, OFFICER, new Merge(LOSER, "同一起火灾"))
            .deliver();
    Clock clock = Neighbours.clock(town.survivor(), FIRST_RELEASE);
    assertThat(clock.state()).isEqualTo(RUNNING);
    assertThat(clock.provisional()).isTrue();
    assertThat(clock.dueAt()).isEqualTo(NOON.plus(ofHours(4)));
    town.expectReplay();
    town.command(SURVIVOR, MANAGER, new ConfirmSeverity(GENERAL, "合并后再次核实"));
    assertThat(Neighbours.clock(town.survivor(), FIRST_RELEASE).state()).isEqualTo(CANCELLED);
  }

  @Test
  void hoursRunOnThoughTheMergedIncidentWasConfirmedBelow() {
    Neighbours town =
        Neighbours.at(NOON)
            .tell(HERE, possible())
            .tell(THERE, fire().occurred(NOON).dead(1).severity(GENERAL, GENERAL))
            .command(LOSER, OFFICER, new ConfirmSeverity(GENERAL, null))
            .command(SURVIVOR, OFFICER, new Merge(LOSER, "同一起火灾"))
            .deliver();
    Clock clock = Neighbours.clock(town.survivor(), FIRST_RELEASE);
    assertThat(town.survivor().confirmed()).isEqualTo(GENERAL);
    assertThat(clock.state()).isEqualTo(RUNNING);
    assertThat(clock.provisional()).isTrue();
    town.expectReplay();
  }

  @Test
  void hoursThatOutlivedTheirTollRunOnInTheIncidentThatTheyWereMergedInto() {
    Neighbours town =
        Neighbours.at(NOON)
            .tell(HERE, fire().occurred(NOON))
            .tell(THERE, possible())
            .tell(THERE, possible().severity(GENERAL, LARGER))
            .command(SURVIVOR, OFFICER, new Merge(LOSER, "同一起火灾"))
            .deliver();
    assertThat(Neighbours.clock(town.survivor(), FIRST_RELEASE).state()).isEqualTo(RUNNING);
    assertThat(Neighbours.clock(town.survivor(), RESPONSE).state()).isEqualTo(CANCELLED);
  }
}
