package io.huiying.alert.domain.incident;

import static io.huiying.alert.domain.incident.Scenario.NOON;
import static io.huiying.alert.domain.incident.Scenario.OFFICER;
import static io.huiying.alert.domain.incident.View.fire;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.correction.Correction;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.SetFigureAside;
import io.huiying.contracts.incident.IncidentChange.FigureSetAside;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.Rejection.Code;
import io.huiying.contracts.signal.GroupSignal;
import org.junit.jupiter.api.Test;

/** 读错了: what an officer says of a figure reaches the groups that counted it. */
class MisreadFigureTest {

  private final Scenario scenario = Scenario.at(NOON).tell(fire().dead(30));

  @Test
  void tellsTheGroupWhichClaimWasMisreadAndWhatItSays() {
    Incident before = scenario.incident();
    Figure claim = before.figures().getFirst();
    var command =
        new IncidentCommand(
            "k9", before.id(), OFFICER, scenario.now(), null, misread(claim, "误读年龄"));
    scenario.command(command).expect(FigureSetAside.class);
    assertThat(CorrectionPolicy.of(before, command, scenario.changes()))
        .singleElement()
        .isInstanceOfSatisfying(
            Correction.WrongFigure.class,
            wrong -> {
              assertThat(wrong.groupId()).isEqualTo(View.GROUP);
              assertThat(wrong.kind()).isEqualTo(FigureKind.DEAD);
              assertThat(wrong.sourceId()).isEqualTo(claim.sourceId());
              assertThat(wrong.lower()).isEqualTo(claim.lower());
              assertThat(wrong.upper()).isEqualTo(claim.upper());
              assertThat(wrong.right()).isEqualTo(3);
              assertThat(wrong.by()).isEqualTo(OFFICER);
            });
    assertThat(scenario.replayed()).isEqualTo(scenario.incident());
  }

  @Test
  void refusesWhatIsNotShownAndWhatHasNoReason() {
    Figure claim = scenario.incident().figures().getFirst();
    scenario
        .command(
            OFFICER,
            new SetFigureAside(FigureKind.INJURED, claim.sourceId(), 30, 30L, null, "误读年龄"))
        .expectRejection(Code.NOT_ALLOWED_NOW, "没有这条数字")
        .command(OFFICER, misread(claim, " "))
        .expectRejection(Code.INVALID, "理由");
  }

  @Test
  void refusesOnceItsGroupObeysNoMore() {
    Figure claim = scenario.incident().figures().getFirst();
    scenario
        .signal(new GroupSignal.GroupCooled("s9", fire().dead(30).build(), NOON))
        .command(OFFICER, misread(claim, "误读年龄"))
        .expectRejection(Code.NOT_ALLOWED_NOW, "不再归并");
  }

  private static SetFigureAside misread(Figure claim, String reason) {
    return new SetFigureAside(
        claim.kind(), claim.sourceId(), claim.lower(), claim.upper(), 3L, reason);
  }
}
