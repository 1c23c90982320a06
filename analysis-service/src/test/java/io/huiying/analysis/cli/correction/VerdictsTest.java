package io.huiying.analysis.cli.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.correction.Correction;
import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.incident.DismissalReason;
import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.incident.IncidentState;
import io.huiying.contracts.incident.Role;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.wire.Ids;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pure: what holds of all that people said. */
class VerdictsTest {

  private static final Instant NOON = Instant.parse("2026-03-10T04:00:00Z");
  private static final Actor OFFICER = new Actor("fixture", Role.DUTY_OFFICER);

  private final Verdicts verdicts = new Verdicts();

  private static Correction topics(String id, String post, Mark mark, Topic... topics) {
    return new Correction.WrongTopic(id, "g1", NOON, OFFICER, mark, post, List.of(topics));
  }

  private static IncidentEvent event(String incident, long sequence, IncidentChange change) {
    return new IncidentEvent(
        incident, sequence, IncidentEvent.GENESIS, NOON, OFFICER, "c", "r", change);
  }

  @Test
  void aVerdictIsOnThePostOrElseOnTheGroup() {
    verdicts.take(topics("x1", "p1", Mark.LIVE, Topic.TRANSPORT));
    verdicts.take(
        new Correction.WrongEmergency("x2", "g1", NOON, OFFICER, Mark.LIVE, null, Hazard.FIRE));
    assertThat(verdicts.bySubject()).containsOnlyKeys("p1", "g1");
    assertThat(verdicts.bySubject().get("g1"))
        .containsExactly(new Verdict.OnEmergency("x2", NOON, Role.DUTY_OFFICER, Hazard.FIRE));
  }

  @Test
  void whatWasTakenBackTeachesNothing() {
    verdicts.take(topics("x1", "p1", Mark.LIVE, Topic.TRANSPORT));
    verdicts.take(new Correction.Undone("x3", "g1", NOON, OFFICER, Mark.LIVE, "x1"));
    assertThat(verdicts.bySubject()).isEmpty();
  }

  @Test
  void exercisesTeachNothing() {
    verdicts.take(topics("x1", "p1", Mark.DRILL, Topic.TRANSPORT));
    assertThat(verdicts.bySubject()).isEmpty();
  }

  @Test
  void correctionsOfFiguresAreOnlyCounted() {
    verdicts.take(
        new Correction.WrongFigure(
            "x1", "g1", NOON, OFFICER, Mark.LIVE, FigureKind.DEAD, "s", 3, 3, 2L));
    assertThat(verdicts.bySubject()).isEmpty();
    assertThat(verdicts.others()).isEqualTo(1);
  }

  @Test
  void dismissingAsNoIncidentIsAVerdictUntilItIsReopened() {
    verdicts.take(
        event("i1", 4, new IncidentChange.Dismissed(DismissalReason.NOT_AN_INCIDENT, "")));
    verdicts.take(event("i2", 4, new IncidentChange.Dismissed(DismissalReason.NOT_LOCAL, "")));
    assertThat(verdicts.bySubject()).containsOnlyKeys("i1");
    verdicts.take(event("i1", 5, new IncidentChange.Reopened(IncidentState.DETECTED, "误操作")));
    assertThat(verdicts.bySubject()).isEmpty();
  }

  @Test
  void keepsTheNewestOfVeryMany() {
    for (int i = 0; i <= Verdicts.MOST; i++) {
      verdicts.take(topics("x" + i, "p" + i, Mark.LIVE, Topic.TRANSPORT));
    }
    assertThat(verdicts.bySubject()).hasSize(Verdicts.MOST).doesNotContainKey("p0");
  }

  @Test
  void aPostIsSpokenOfByItsGroupAndByItsIncident() {
    assertThat(Verdicts.names("p1"))
        .containsExactly(Ids.incident(Ids.group("p1")), Ids.group("p1"), "p1");
  }
}
