package io.huiying.alert.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.adapters.console.IncidentViews;
import io.huiying.alert.adapters.console.Shown;
import io.huiying.alert.adapters.rest.IncidentExplanation.Brought;
import io.huiying.alert.domain.incident.Scenario;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.wire.Ids;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pure: no server, no broker. */
class IncidentExplanationTest {

  @Test
  void saysWhichRulesAppliedAndWhyEachClockRuns() {
    Scenario life = Shown.majorFire();
    Incident fire = life.incident();
    var explained =
        IncidentExplanation.of(
            fire,
            IncidentViews.of(fire, digest -> null, null, List.of()),
            life.events(),
            id -> Optional.empty());
    assertThat(explained.groupExplanation())
        .isEqualTo("/api/v1/groups/" + fire.groupId() + "/explanation");
    assertThat(explained.ruleSets()).isNotEmpty().doesNotHaveDuplicates();
    assertThat(explained.clocks())
        .extracting(IncidentExplanation.ClockReason::kind)
        .contains(ClockKind.FIRST_RELEASE, ClockKind.PRESS_CONFERENCE);
    assertThat(explained.clocks()).allSatisfy(clock -> assertThat(clock.causeId()).isNotEmpty());
  }

  @Test
  void namesTheGroupsThatMergedIncidentsBrought() {
    Incident fire = Shown.majorFire().incident();
    List<String> ids = IntStream.range(0, 12).mapToObj(n -> Ids.group("p9" + n)).toList();
    Incident merged =
        Shown.told(
            fire,
            Stream.concat(Stream.of(fire.groupId(), fire.id(), Ids.incident("x")), ids.stream()));
    var explained =
        IncidentExplanation.of(
            merged,
            IncidentViews.of(merged, digest -> null, null, List.of()),
            List.of(),
            id ->
                id.equals(Ids.incident(ids.getFirst())) ? Optional.of("滨江区火灾") : Optional.empty());
    assertThat(explained.parts())
        .hasSize(8)
        .startsWith(new Brought(ids.getFirst(), "滨江区火灾"), new Brought(ids.get(1), null));
  }
}
