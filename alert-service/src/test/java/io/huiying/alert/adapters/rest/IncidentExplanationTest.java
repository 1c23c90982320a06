package io.huiying.alert.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.adapters.console.IncidentViews;
import io.huiying.alert.adapters.console.Shown;
import io.huiying.alert.domain.incident.Scenario;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.incident.Incident;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pure: no server, no broker. */
class IncidentExplanationTest {

  @Test
  void saysWhichRulesAppliedAndWhyEachClockRuns() {
    Scenario life = Shown.majorFire();
    Incident fire = life.incident();
    var explained =
        IncidentExplanation.of(
            fire, IncidentViews.of(fire, digest -> null, null, List.of()), life.events());
    assertThat(explained.groupExplanation())
        .isEqualTo("/api/v1/groups/" + fire.groupId() + "/explanation");
    assertThat(explained.ruleSets()).isNotEmpty().doesNotHaveDuplicates();
    assertThat(explained.clocks())
        .extracting(IncidentExplanation.ClockReason::kind)
        .contains(ClockKind.FIRST_RELEASE, ClockKind.PRESS_CONFERENCE);
    assertThat(explained.clocks()).allSatisfy(clock -> assertThat(clock.causeId()).isNotEmpty());
  }
}
