package io.huiying.alert.siren;

import static io.huiying.alert.domain.incident.Scenario.NOON;
import static io.huiying.alert.domain.incident.View.fire;
import static io.huiying.contracts.assess.Severity.MAJOR;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.domain.clock.Alarms;
import io.huiying.alert.domain.incident.Scenario;
import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.Threshold;
import io.huiying.contracts.house.Pulse;
import io.huiying.contracts.time.HouseClock;
import io.huiying.contracts.wire.KafkaTopic;
import io.huiying.contracts.wire.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The siren's loop over a mocked broker: each poll is a step, so nothing waits. */
class SirenLoopTest {

  private static final Clock CLOCK =
      Scenario.at(NOON)
          .tell(fire().occurred(NOON).severity(MAJOR, MAJOR))
          .clock(ClockKind.FIRST_RELEASE);
  private static final Instant HALF = NOON.plus(ofMinutes(150));

  @TempDir Path data;

  private final MockConsumer<String, byte[]> consumer =
      new MockConsumer<>("earliest") {
        @Override
        public synchronized Map<TopicPartition, Long> beginningOffsets(
            Collection<TopicPartition> partitions) {
          if (slowAtStart) {
            slowAtStart = false;
            throw new TimeoutException("slow");
          }
          return super.beginningOffsets(partitions);
        }
      };
  private final MockProducer<String, byte[]> producer =
      new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
  private Instant now = NOON;
  private boolean slowAtStart;
  private SirenLoop loop;

  @BeforeEach
  void prepare() throws IOException {
    Map<TopicPartition, Long> offsets = new HashMap<>();
    for (KafkaTopic<?> topic : new KafkaTopic<?>[] {Topics.CLOCK, Topics.ALARM}) {
      for (int i = 0; i < topic.partitions(); i++) {
        offsets.put(new TopicPartition(topic.name(), i), 0L);
      }
    }
    consumer.updateBeginningOffsets(offsets);
    consumer.updateEndOffsets(offsets);
    loop =
        new SirenLoop(
            consumer,
            producer,
            HouseClock.live(() -> now),
            Heartbeat.in(data),
            new Pulses(producer, () -> now, "1"));
  }

  private List<Alarm> claims() {
    return producer.history().stream()
        .filter(record -> record.topic().equals(Topics.ALARM.name()))
        .map(record -> Topics.ALARM.value().fromBytes(record.value()))
        .toList();
  }

  private void step(Runnable step) {
    consumer.schedulePollTask(step);
  }

  private <T> void arrives(KafkaTopic<T> topic, long offset, String key, byte[] value) {
    consumer.addRecord(new ConsumerRecord<>(topic.name(), 1, offset, key, value));
  }

  private void clockArrives() {
    arrives(Topics.CLOCK, 0, CLOCK.id(), Topics.CLOCK.value().toBytes(CLOCK));
  }

  @Test
  void ringsWhenTheEngineIsSilent() throws IOException {
    step(this::clockArrives);
    step(() -> now = HALF.plusMillis(SirenLoop.GRACE.toMillis()));
    step(() -> {});
    step(loop::stop);
    loop.run();
    assertThat(claims()).extracting(Alarm::id).containsExactly(Alarm.idOf(CLOCK, new Threshold(0)));
    assertThat(producer.history())
        .extracting(record -> record.topic() + " " + record.key())
        .contains(
            Topics.ALARM.name() + " " + CLOCK.incidentId(),
            Topics.PULSE.name() + " " + Pulse.SIREN);
    assertThat(Files.readString(data.resolve("run").resolve(Heartbeat.FILE))).isNotBlank();
  }

  @Test
  void staysSilentWhenTheEngineRang() {
    Alarm engines = Alarms.claim(CLOCK, new Threshold(0), HALF, 1, "engine");
    step(this::clockArrives);
    step(() -> arrives(Topics.ALARM, 0, CLOCK.incidentId(), Topics.ALARM.value().toBytes(engines)));
    step(() -> now = HALF.plusSeconds(9));
    step(() -> {});
    step(loop::stop);
    loop.run();
    assertThat(claims()).isEmpty();
  }

  @Test
  void goesOnAfterAPoisonRecord() {
    step(() -> arrives(Topics.CLOCK, 0, "broken", new byte[] {'{'}));
    step(() -> arrives(Topics.CLOCK, 1, CLOCK.id(), Topics.CLOCK.value().toBytes(CLOCK)));
    step(() -> now = HALF.plusSeconds(1));
    step(() -> {});
    step(loop::stop);
    loop.run();
    assertThat(claims()).hasSize(1);
  }

  @Test
  void slowBrokerEndsNothing() {
    slowAtStart = true;
    step(() -> consumer.setPollException(new TimeoutException("slow")));
    step(this::clockArrives);
    step(
        () -> {
          now = HALF.plusSeconds(1);
          producer.sendException = new TimeoutException("slow");
        });
    step(() -> producer.sendException = null);
    step(() -> {});
    step(loop::stop);
    loop.run();
    assertThat(claims()).hasSize(1);
  }

  @Test
  void tombstoneSilencesIt() {
    step(this::clockArrives);
    step(() -> arrives(Topics.CLOCK, 1, CLOCK.id(), null));
    step(() -> now = HALF.plusSeconds(1));
    step(() -> {});
    step(loop::stop);
    loop.run();
    assertThat(claims()).isEmpty();
  }
}
