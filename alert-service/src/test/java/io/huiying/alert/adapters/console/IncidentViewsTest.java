package io.huiying.alert.adapters.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.huiying.alert.adapters.console.IncidentView.ClockView;
import io.huiying.alert.adapters.console.IncidentView.UnitView;
import io.huiying.alert.domain.incident.Scenario;
import io.huiying.alert.domain.incident.View;
import io.huiying.alert.domain.units.UnitProposal;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction;
import io.huiying.contracts.incident.IncidentAction.Assign;
import io.huiying.contracts.post.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncidentViewsTest {

  private static final Quotes ERASED = digest -> null;

  @Test
  void showsEveryCodeWithItsWord() {
    IncidentView view = IncidentViews.of(Shown.majorFire().incident(), ERASED, "一商铺起火", List.of());

    assertThat(view.headline()).isEqualTo("一商铺起火");
    assertThat(view.stateLabel()).isEqualTo("待签收");
    assertThat(view.hazardLabel()).isEqualTo("火灾");
    assertThat(view.ownershipLabel()).isEqualTo("本级");
    assertThat(view.severity().upperLabel()).isEqualTo("重大");
    assertThat(view.severity().confirmed()).isNull();
    assertThat(view.figures()).extracting(IncidentView.FigureView::label).contains("遇难");
    assertThat(view.clocks())
        .extracting(ClockView::kind)
        .containsExactlyInAnyOrder(
            ClockKind.ACKNOWLEDGE, ClockKind.FIRST_RELEASE, ClockKind.PRESS_CONFERENCE);
    assertThat(view.clocks()).extracting(ClockView::stopsOn).contains("首次发布后停止");
  }

  @Test
  void showsHowAndToWhomAReportIsDueAndWhatPeopleHaveToKnow() {
    Scenario scenario = Scenario.at(Scenario.NOON).underAll().tell(View.fire());
    IncidentView view = IncidentViews.of(scenario.incident(), ERASED, null, List.of());
    assertThat(view.clocks())
        .extracting(ClockView::label)
        .contains("首报（书面，上一级人民政府）", "首报（上一级应急管理部门）");
    ClockView report =
        view.clocks().stream()
            .filter(c -> c.kind() == ClockKind.REPORT_UP)
            .findFirst()
            .orElseThrow();
    assertThat(report.ruleSet()).doesNotContain("#").matches("[a-z0-9-]+@\\d+");
    assertThat(report.stopsOn()).isEqualTo("首报登记后停止");
    assertThat(Labels.clock(report.id())).isEqualTo("首报");
    assertThat(Labels.clock("i1-first_release")).isEqualTo("首次发布");
    assertThat(Labels.clock("i1-something")).isEqualTo("时限");
  }

  @Test
  void showsTheConfirmedGradeBesideTheProposedOne() {
    Incident incident =
        Shown.majorFire()
            .command(
                Scenario.MANAGER,
                new IncidentAction.ConfirmSeverity(Severity.EXTRAORDINARY, "上级核定"))
            .incident();

    assertThat(IncidentViews.of(incident, ERASED, null, List.of()).severity())
        .extracting("upper", "confirmed", "confirmedLabel")
        .containsExactly("MAJOR", "EXTRAORDINARY", "特别重大");
  }

  @Test
  void findsTheWordsBehindADigestAndLeavesOutErasedOnes() {
    Incident incident = Shown.majorFire().incident();

    assertThat(IncidentViews.of(incident, digest -> "遇难12人", null, List.of()).figures())
        .allSatisfy(figure -> assertThat(figure.quote()).isEqualTo("遇难12人"));
    assertThat(IncidentViews.of(incident, ERASED, null, List.of()).figures())
        .allSatisfy(figure -> assertThat(figure.quote()).isNull());
  }

  @Test
  void marksTheTitleOfAnExerciseOnce() {
    Incident drill = Scenario.at(Scenario.NOON).tell(View.fire().drill()).incident();

    assertThat(IncidentViews.of(drill, ERASED, null, List.of()).title()).startsWith("【演练】");
    assertThat(IncidentViews.marked("【演练】火灾", Mark.DRILL)).isEqualTo("【演练】火灾");
    assertThat(IncidentViews.marked("火灾", Mark.LIVE)).isEqualTo("火灾");
  }

  @Test
  void showsProposedUnitsAndWhichOfThemAreCharged() {
    Scenario life = Shown.majorFire().command(Scenario.OFFICER, new Assign("消防救援支队", true));
    List<UnitProposal> proposals =
        List.of(
            new UnitProposal("消防救援支队", true, "火灾", "火灾扑救", "units-general@1", "云汀市文件"),
            new UnitProposal("应急管理局", false, "火灾", "火灾扑救", "units-general@1", "云汀市文件"));

    assertThat(IncidentViews.of(life.incident(), ERASED, null, proposals).proposedUnits())
        .extracting(UnitView::unit, UnitView::lead, UnitView::charged)
        .containsExactly(tuple("消防救援支队", true, true), tuple("应急管理局", false, false));
  }
}
