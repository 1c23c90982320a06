package io.huiying.alert.domain.incident;

import static io.huiying.alert.domain.incident.Scenario.NOON;
import static io.huiying.alert.domain.incident.Scenario.OFFICER;
import static io.huiying.alert.domain.incident.View.fire;
import static io.huiying.contracts.assess.Severity.GENERAL;
import static io.huiying.contracts.assess.Severity.LARGER;
import static io.huiying.contracts.assess.Severity.MAJOR;
import static io.huiying.contracts.clock.ClockKind.FIRST_RELEASE;
import static io.huiying.contracts.clock.ClockKind.PROGRESS;
import static io.huiying.contracts.clock.ClockKind.RESPONSE;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.incident.AnswerReason;
import io.huiying.contracts.incident.IncidentAction.Acknowledge;
import io.huiying.contracts.incident.IncidentAction.Appraise;
import io.huiying.contracts.incident.IncidentChange.Appraised;
import io.huiying.contracts.incident.Rejection.Code;
import io.huiying.contracts.incident.Verdict;
import org.junit.jupiter.api.Test;

/** 研判: what looking at an incident does to its clocks. */
class AppraisalTest {

  private static Scenario small() {
    return Scenario.at(NOON).tell(fire().severity(GENERAL, LARGER));
  }

  @Test
  void whatHasToBeAnsweredRunsForGood() {
    Scenario scenario = small();
    assertThat(scenario.clock(RESPONSE).provisional()).isTrue();
    scenario.command(OFFICER, new Appraise(Verdict.ANSWER, AnswerReason.PUBLIC_INTEREST, null));
    assertThat(scenario.clock(RESPONSE).provisional()).isFalse();
    assertThat(scenario.clock(RESPONSE).generation()).isEqualTo(1);
    assertThat(scenario.incident().handled().appraisal().category())
        .isEqualTo(AnswerReason.PUBLIC_INTEREST);
  }

  @Test
  void whatIsOnlyWatchedNeedsNoAnswerUntilItIsJudgedOtherwise() {
    Scenario scenario = small().command(OFFICER, new Appraise(Verdict.WATCH, null, "影响有限，无需单独回应"));
    assertThat(scenario.clock(RESPONSE).state()).isEqualTo(ClockState.CANCELLED);
    scenario.after(ofHours(1)).tell(fire().severity(GENERAL, LARGER).posts(50));
    assertThat(scenario.clock(RESPONSE).state()).isEqualTo(ClockState.CANCELLED);

    scenario.command(OFFICER, new Appraise(Verdict.ANSWER, null, null));

    assertThat(scenario.clock(RESPONSE).state()).isEqualTo(ClockState.RUNNING);
    assertThat(scenario.clock(RESPONSE).generation()).isEqualTo(2);
    assertThat(scenario.clock(RESPONSE).dueAt()).isEqualTo(NOON.plus(ofHours(48)));
  }

  @Test
  void watchingNeverKeepsTheFiveHoursFromStarting() {
    Scenario scenario =
        small()
            .command(OFFICER, new Appraise(Verdict.WATCH, null, "影响有限"))
            .tell(fire().dead(11).severity(LARGER, MAJOR));
    assertThat(scenario.clock(FIRST_RELEASE).state()).isEqualTo(ClockState.RUNNING);
    scenario
        .command(OFFICER, new Appraise(Verdict.WATCH, null, "影响有限"))
        .expectRejection(Code.NOT_ALLOWED_NOW, "请先核定等级");
    assertThat(scenario.clock(FIRST_RELEASE).state()).isEqualTo(ClockState.RUNNING);
  }

  @Test
  void lookedAndStaysStopsTheReminderAfterAnAcknowledgement() {
    Scenario scenario =
        Scenario.at(NOON)
            .underAll()
            .tell(fire().severity(GENERAL, LARGER))
            .command(OFFICER, new Acknowledge(null))
            .after(ofMinutes(30));
    assertThat(scenario.clock(PROGRESS).state()).isEqualTo(ClockState.RUNNING);

    scenario.command(OFFICER, new Appraise(Verdict.UNCHANGED, null, "等级合适"));

    assertThat(scenario.changes()).hasAtLeastOneElementOfType(Appraised.class);
    assertThat(scenario.clock(PROGRESS).state()).isEqualTo(ClockState.MET);
    assertThat(scenario.clock(RESPONSE).state()).isEqualTo(ClockState.RUNNING);
    assertThat(scenario.clock(RESPONSE).provisional()).isTrue();
  }

  @Test
  void refusalsSayWhatIsMissing() {
    small()
        .command(OFFICER, new Appraise(Verdict.WATCH, null, " "))
        .expectRejection(Code.INVALID, "须填写理由")
        .command(OFFICER, new Appraise(Verdict.UNCHANGED, AnswerReason.POLICY, null))
        .expectRejection(Code.INVALID, "需回应");
  }
}
