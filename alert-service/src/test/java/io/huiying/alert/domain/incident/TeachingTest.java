package io.huiying.alert.domain.incident;

import static io.huiying.alert.domain.incident.Scenario.MANAGER;
import static io.huiying.alert.domain.incident.Scenario.NOON;
import static io.huiying.alert.domain.incident.Scenario.OFFICER;
import static io.huiying.alert.domain.incident.View.fire;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.correction.Correction;
import io.huiying.contracts.incident.DismissalReason;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction;
import io.huiying.contracts.incident.IncidentAction.Dismiss;
import io.huiying.contracts.incident.IncidentAction.Reopen;
import io.huiying.contracts.incident.IncidentChange.Dismissed;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.Rejection.Code;
import io.huiying.contracts.incident.Taught;
import io.huiying.contracts.post.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a dismissal teaches the analysis, and what it leaves alone. */
class TeachingTest {

  private static final Dismiss FILM =
      new Dismiss(DismissalReason.NOT_AN_INCIDENT, "系影片拍摄", true, List.of());
  private static final Dismiss TRADE =
      new Dismiss(DismissalReason.WRONG_TOPIC, "系商业纠纷", null, List.of(Topic.MARKET));

  private static List<Correction> corrections(Scenario scenario, IncidentAction action) {
    Incident before = scenario.incident();
    String id = "k" + scenario.events().size();
    var command = new IncidentCommand(id, before.id(), OFFICER, scenario.now(), null, action);
    scenario.command(command);
    return CorrectionPolicy.of(before, command, scenario.changes());
  }

  @Test
  void wrongTopicTellsTheAnalysisTheRightOne() {
    Scenario scenario = Scenario.at(NOON).tell(fire());
    assertThat(corrections(scenario, TRADE))
        .singleElement()
        .isInstanceOfSatisfying(
            Correction.WrongTopic.class,
            wrong -> {
              assertThat(wrong.groupId()).isEqualTo(View.GROUP);
              assertThat(wrong.postId()).isNull();
              assertThat(wrong.topics()).containsExactly(Topic.MARKET);
              assertThat(wrong.by()).isEqualTo(OFFICER);
              assertThat(wrong.mark()).isEqualTo(Mark.LIVE);
            });
    assertThat(scenario.replayed()).isEqualTo(scenario.incident());
  }

  @Test
  void noEmergencyIsTaughtOnlyWhenAskedFor() {
    assertThat(corrections(Scenario.at(NOON).tell(fire()), FILM))
        .singleElement()
        .isInstanceOfSatisfying(
            Correction.WrongEmergency.class, wrong -> assertThat(wrong.hazard()).isNull());
    assertThat(
            corrections(
                Scenario.at(NOON).tell(fire()),
                new Dismiss(DismissalReason.NOT_AN_INCIDENT, "系影片拍摄")))
        .isEmpty();
    assertThat(
            corrections(
                Scenario.at(NOON).tell(fire()), new Dismiss(DismissalReason.NOT_TRUE, "系旧闻")))
        .isEmpty();
  }

  @Test
  void exerciseTeachesUnderItsMark() {
    assertThat(corrections(Scenario.at(NOON).tell(fire().drill()), TRADE))
        .singleElement()
        .extracting(Correction::mark)
        .isEqualTo(Mark.DRILL);
  }

  @Test
  void reopeningTakesBackWhatTheDismissalTaught() {
    Scenario scenario = Scenario.at(NOON).tell(fire()).command(OFFICER, FILM);
    Taught taught = ((Dismissed) scenario.changes().getFirst()).taught().getFirst();
    assertThat(corrections(scenario, new Reopen("并非影片，确有火情")))
        .singleElement()
        .isInstanceOfSatisfying(
            Correction.Undone.class,
            undone -> {
              assertThat(undone.undoneId()).isEqualTo(taught.correctionId());
              assertThat(undone.groupId()).isEqualTo(View.GROUP);
            });
    assertThat(scenario.incident().handled().taught()).isEmpty();
    assertThat(corrections(scenario, TRADE))
        .singleElement()
        .extracting(Correction::correctionId)
        .isNotEqualTo(taught.correctionId());
  }

  @Test
  void topicsGoWithNoOtherReason() {
    Scenario.at(NOON)
        .tell(fire())
        .command(MANAGER, new Dismiss(DismissalReason.NOT_TRUE, "旧闻", null, List.of(Topic.MARKET)))
        .expectRejection(Code.INVALID, "话题不符")
        .command(MANAGER, new Dismiss(DismissalReason.NOT_TRUE, "旧闻", true, List.of()))
        .expectRejection(Code.INVALID, "非突发事件");
  }
}
