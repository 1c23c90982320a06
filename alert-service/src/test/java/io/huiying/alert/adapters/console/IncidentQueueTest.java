package io.huiying.alert.adapters.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.domain.incident.Scenario;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction;
import io.huiying.contracts.incident.IncidentState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IncidentQueueTest {

  private static final Incident FRESH = Shown.as("i-fresh", Shown.majorFire().incident());
  private static final Incident ACKNOWLEDGED =
      Shown.as(
          "i-acknowledged",
          Shown.majorFire()
              .command(Scenario.OFFICER, new IncidentAction.Acknowledge(null))
              .incident());
  private static final Incident CLOSED =
      Shown.as("i-closed", Shown.majorFire().command(Scenario.MANAGER, Scenario.CLOSE).incident());

  @Test
  void putsWhatIsDueNextFirstAndSettledOnesLast() {
    assertThat(page(List.of(CLOSED, ACKNOWLEDGED, FRESH), 10, null).items())
        .containsExactly(FRESH, ACKNOWLEDGED, CLOSED);
  }

  @Test
  void keepsOnlyTheStatesAskedFor() {
    assertThat(
            IncidentQueue.page(
                    List.of(CLOSED, ACKNOWLEDGED, FRESH),
                    Set.of(IncidentState.ACKNOWLEDGED),
                    10,
                    null)
                .items())
        .containsExactly(ACKNOWLEDGED);
  }

  @Test
  void pagesThroughAllWithoutRepeatingOrSkipping() {
    List<Incident> all = IntStream.range(0, 25).mapToObj(i -> Shown.as("i-" + i, FRESH)).toList();
    List<Incident> seen = new ArrayList<>();
    @Nullable String cursor = null;
    do {
      IncidentQueue.Page page = page(all, 7, cursor);
      seen.addAll(page.items());
      cursor = page.next();
    } while (cursor != null);

    assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void doesNotShiftAPageWhenAnEarlierIncidentGoes() {
    List<Incident> all = new ArrayList<>(List.of(FRESH, ACKNOWLEDGED, CLOSED));
    String cursor = page(all, 1, null).next();
    all.remove(FRESH);

    assertThat(page(all, 1, cursor).items()).containsExactly(ACKNOWLEDGED);
  }

  @Test
  void knowsItsOwnCursorsAndNoOthers() {
    assertThat(IncidentQueue.knows(page(List.of(FRESH, CLOSED), 1, null).next())).isTrue();
    assertThat(IncidentQueue.knows("bm9uc2Vuc2U")).isFalse();
    assertThat(IncidentQueue.knows("!")).isFalse();
  }

  private static IncidentQueue.Page page(
      List<Incident> incidents, int limit, @Nullable String cursor) {
    return IncidentQueue.page(incidents, Set.of(), limit, cursor);
  }
}
