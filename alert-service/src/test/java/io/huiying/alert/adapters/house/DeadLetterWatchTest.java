package io.huiying.alert.adapters.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.adapters.kafka.MockBroker;
import io.huiying.contracts.wire.Topics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A command, signal or alarm that was put aside is told; a post is only counted. */
class DeadLetterWatchTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

  private Instant now = NOON;
  private final DeadLetterWatch watch =
      new DeadLetterWatch(new MockBroker(), new SimpleMeterRegistry(), () -> now);

  @Test
  void commandThatWasPutAsideIsToldForAWhile() {
    watch.noted(Topics.COMMAND.deadLetters(), NOON.minusSeconds(3));
    watch.noted(Topics.COMMAND.deadLetters(), NOON.minus(Duration.ofDays(3)));
    assertThat(watch.grave()).hasValue("有记录未能处理，已搁置在 incident.command.v1.dlq");
    now = NOON.plus(Duration.ofMinutes(10));
    assertThat(watch.grave()).isEmpty();
    watch.noted(Topics.ALARM.deadLetters(), now);
    assertThat(watch.grave()).isPresent();
  }

  @Test
  void postThatWasPutAsideRingsNowhere() {
    watch.noted(Topics.POST.deadLetters(), NOON);
    assertThat(watch.grave()).isEmpty();
  }
}
