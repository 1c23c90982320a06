package io.huiying.alert.domain.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.domain.dossier.Waterfall.Kind;
import io.huiying.alert.domain.dossier.Waterfall.Step;
import io.huiying.alert.domain.incident.Scenario;
import io.huiying.alert.domain.incident.View;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.incident.IncidentAction.Acknowledge;
import io.huiying.contracts.incident.IncidentAction.ConfirmSeverity;
import io.huiying.contracts.incident.IncidentAction.RecordRelease;
import io.huiying.contracts.incident.ReleaseKind;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WaterfallTest {

  private static final Duration EARLIER = Duration.ofMinutes(30);

  private static Scenario fire() {
    return Scenario.at(Scenario.NOON)
        .tell(
            View.fire()
                .dead(12)
                .severity(Severity.MAJOR, Severity.MAJOR)
                .seen(Scenario.NOON)
                .occurred(Scenario.NOON.minus(EARLIER)));
  }

  @Test
  void tellsWhatHasHappenedAndWhenItDid() {
    Waterfall waterfall = Waterfall.of(fire().incident());

    assertThat(waterfall.steps())
        .extracting(Step::kind)
        .containsExactly(Kind.OCCURRED, Kind.FIRST_SEEN, Kind.ALERTED);
    assertThat(waterfall.steps().getFirst().sincePrevious()).isNull();
    assertThat(waterfall.steps().getLast().sinceOccurrence()).isEqualTo(EARLIER);
  }

  @Test
  void showsANegativeSpanWhenItWasReleasedBeforeItWasGraded() {
    Scenario life = fire().after(Duration.ofMinutes(5));
    life.command(Scenario.OFFICER, new Acknowledge(null));
    life.after(Duration.ofHours(2));
    life.command(
        Scenario.OFFICER,
        new RecordRelease(
            ReleaseKind.NOTICE,
            "云汀市应急管理局",
            "情况通报",
            null,
            life.now().minus(Duration.ofHours(1)),
            null,
            null));
    life.command(Scenario.MANAGER, new ConfirmSeverity(Severity.MAJOR, "核定"));
    Waterfall waterfall = Waterfall.of(life.incident());

    assertThat(waterfall.steps())
        .extracting(Step::kind)
        .endsWith(Kind.ACKNOWLEDGED, Kind.GRADED, Kind.RELEASED);
    assertThat(waterfall.steps().getLast().sincePrevious()).isEqualTo(Duration.ofHours(-1));
    assertThat(waterfall.steps().getLast().sinceOccurrence()).isEqualTo(Duration.ofMinutes(95));
  }

  @Test
  void countsFromNothingWhenNobodyKnowsWhenItHappened() {
    Waterfall waterfall =
        Waterfall.of(Scenario.at(Scenario.NOON).tell(View.fire().dead(1)).incident());
    assertThat(waterfall.steps()).allMatch(step -> step.sinceOccurrence() == null);
  }
}
