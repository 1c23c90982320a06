package io.huiying.alert.domain.incident;

import static io.huiying.alert.domain.incident.View.fire;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.incident.DismissalReason;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction;
import io.huiying.contracts.incident.IncidentAction.*;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.incident.ReleaseKind;
import io.huiying.contracts.incident.Role;
import io.huiying.contracts.wire.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Seeded random lives: whatever happens, the events alone rebuild the same state byte for byte. */
class HistoryTest {

  private static final int LIVES = 40;
  private static final int STEPS = 100;

  @Test
  void replayGivesByteIdenticalSnapshots() {
    for (int seed = 0; seed < LIVES; seed++) {
      Scenario scenario = live(new Random(seed));
      assertThat(Topics.STATE.value().toBytes(scenario.replayed()))
          .as("seed %d", seed)
          .isEqualTo(Topics.STATE.value().toBytes(scenario.incident()));
    }
  }

  @Test
  void chainIsUnbroken() {
    for (int seed = 0; seed < LIVES; seed++) {
      String previous = IncidentEvent.GENESIS;
      long sequence = 0;
      for (IncidentEvent event : live(new Random(seed)).events()) {
        assertThat(event.previous()).isEqualTo(previous);
        assertThat(event.sequence()).isEqualTo(++sequence);
        previous = Scenario.hash(event);
      }
    }
  }

  @Test
  void noLifeBreaksWhatMustAlwaysHold() {
    for (int seed = 0; seed < LIVES; seed++) {
      Incident incident = live(new Random(seed)).incident();
      assertThat(incident.clocks().stream().map(Clock::kind).distinct().count())
          .isEqualTo(incident.clocks().size());
      assertThat(incident.recentCommands()).hasSizeLessThanOrEqualTo(Incident.REMEMBERED_COMMANDS);
      assertThat(incident.revision()).isLessThanOrEqualTo(incident.version());
      if (!incident.state().open()) {
        assertThat(incident.clocks()).as("seed %d", seed).noneMatch(Clock::rings);
      }
    }
  }

  @Test
  void sameCausesGiveTheSameEvents() {
    assertThat(live(new Random(7)).events()).isEqualTo(live(new Random(7)).events());
  }

  @Test
  void eventThatDoesNotFollowIsRefused() {
    Scenario scenario = Scenario.at(Scenario.NOON).tell(fire());
    IncidentEvent first = scenario.events().getFirst();
    assertThatThrownBy(() -> IncidentEvolution.evolve(scenario.incident(), first, "00"))
        .hasMessageContaining("does not follow");
    assertThatThrownBy(() -> IncidentEvolution.evolve(null, scenario.events().getLast(), "00"))
        .hasMessageContaining("does not follow");
  }

  private static Scenario live(Random random) {
    Scenario scenario = Scenario.at(Scenario.NOON).tell(view(random));
    for (int step = 0; step < STEPS; step++) {
      switch (random.nextInt(4)) {
        case 0 -> scenario.tell(view(random));
        case 1 -> scenario.after(Duration.ofMinutes(random.nextInt(240)));
        default -> scenario.command(actor(random), action(random, scenario.now()));
      }
    }
    return scenario;
  }

  private static View view(Random random) {
    View view = fire().posts(1 + random.nextInt(60)).dead(random.nextInt(40));
    Severity upper = Severity.values()[random.nextInt(4)];
    view.severity(Severity.GENERAL, upper);
    if (random.nextBoolean()) {
      view.occurred(Scenario.NOON.minus(Duration.ofMinutes(random.nextInt(600))), Scenario.NOON);
    }
    if (random.nextInt(5) == 0) {
      view.at(random.nextBoolean() ? Place.UNKNOWN : View.YUNTING);
    }
    return view;
  }

  private static Actor actor(Random random) {
    Role role = List.of(Role.DUTY_OFFICER, Role.MANAGER).get(random.nextInt(2));
    return new Actor(role.code(), role);
  }

  private static IncidentAction action(Random random, Instant now) {
    Instant earlier = now.minus(Duration.ofMinutes(random.nextInt(900) - 30));
    String words = random.nextInt(4) == 0 ? "" : "说明";
    return switch (random.nextInt(30)) {
      case 0 -> new Dismiss(DismissalReason.NOT_TRUE, words);
      case 1 -> new Close(words);
      case 2, 3, 4 -> new Acknowledge(words);
      case 5, 6, 7, 8, 9 -> new CorrectOccurrence(earlier, earlier, words);
      case 10, 11, 12 -> new Assign(words + random.nextInt(3), random.nextBoolean());
      case 13, 14, 15 -> new FixPlace(random.nextBoolean() ? View.YUNTING : View.BINJIANG, words);
      case 16, 17, 18, 19, 20 ->
          new RecordRelease(
              ReleaseKind.values()[random.nextInt(5)], "云汀市应急管理局", "通报", null, earlier, null, null);
      default -> new ConfirmSeverity(Severity.values()[random.nextInt(4)], words);
    };
  }
}
