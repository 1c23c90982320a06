package io.huiying.alert.adapters.rest;

import static io.huiying.alert.domain.incident.Scenario.NOON;
import static io.huiying.alert.domain.incident.Scenario.OFFICER;
import static io.huiying.alert.domain.incident.View.fire;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.domain.incident.Scenario;
import io.huiying.contracts.incident.IncidentAction.RecordRelease;
import io.huiying.contracts.incident.ReleaseKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The analysis is told when what people recorded was published. */
class ReleaseMomentsTest {

  private final Scenario scenario = Scenario.at(NOON).tell(fire());

  private Scenario record(String title, Instant at) {
    return scenario.command(
        OFFICER, new RecordRelease(ReleaseKind.NOTICE, "云汀市应急管理局", title, null, at, null, null));
  }

  private String query() {
    return ReleaseMoments.query(List.of(scenario.incident()));
  }

  @Test
  void asksForNothingWithoutAReleaseOrAnIncident() {
    assertThat(query()).isEmpty();
    assertThat(ReleaseMoments.query(List.of())).isEmpty();
  }

  @Test
  void asksForEachMomentOnceOldestFirst() {
    record("通报", NOON);
    record("续报", NOON);
    record("补登的通报", NOON.minusSeconds(90));
    assertThat(query()).isEqualTo("?at=2026-03-03T05:58:30Z,2026-03-03T06:00:00Z");
  }

  @Test
  void asksForTheNewestThatFit() {
    IntStream.rangeClosed(0, ReleaseMoments.MOST)
        .mapToObj(n -> NOON.minus(Duration.ofMinutes(n)))
        .forEach(at -> record("通报" + at, at));
    assertThat(query().split(",")).hasSize(ReleaseMoments.MOST);
    assertThat(query()).endsWith(",2026-03-03T06:00:00Z").doesNotContain("T05:44:00Z");
  }
}
