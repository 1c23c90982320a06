package io.huiying.alert.adapters.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.adapters.kafka.MockBroker;
import io.huiying.contracts.house.Pulse;
import io.huiying.contracts.wire.Topics;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A decider, outbox or delivery that died in another process is missed here. */
class SignsOfLifeTest {

  private final MockBroker broker = new MockBroker();
  private final Set<Program> dead = EnumSet.noneOf(Program.class);

  private SignsOfLife signs(Program... here) {
    return new SignsOfLife(
        broker.publisher(), program -> !dead.contains(program), Set.of(here), "two");
  }

  private List<Pulse> given() {
    return broker.writer.history().stream()
        .map(record -> Topics.PULSE.value().fromBytes(record.value()))
        .toList();
  }

  @Test
  void everythingThatRunsHereGivesASignAndNothingElse() {
    signs(Program.DECIDER, Program.OUTBOX, Program.DELIVERY).give();
    assertThat(given())
        .extracting(Pulse::part)
        .containsExactlyInAnyOrder(Pulse.DECIDER, Pulse.OUTBOX, Pulse.DELIVERY);
    assertThat(given()).extracting(Pulse::instance).containsOnly("two");
  }

  @Test
  void whatIsDeadGivesNone() {
    dead.add(Program.DECIDER);
    signs(Program.DECIDER, Program.OUTBOX).give();
    assertThat(given()).extracting(Pulse::part).containsExactly(Pulse.OUTBOX);
  }

  @Test
  void theEngineSpeaksForItself() {
    signs(Program.CLOCKS).give();
    assertThat(given()).isEmpty();
  }
}
