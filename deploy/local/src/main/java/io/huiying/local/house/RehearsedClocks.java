package io.huiying.local.house;

import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.wire.Ids;
import io.huiying.contracts.wire.Topics;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Fictional clocks that have run half their time already, and therefore ring at once. */
final class RehearsedClocks {

  private static final Duration LENGTH = Duration.ofHours(5);
  private static final Duration REMINDERS = Duration.ofHours(2);

  private RehearsedClocks() {}

  static void write(String bootstrapServers, int count) {
    Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "acks", "all");
    Instant now = InstantSource.system().instant();
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      for (int i = 0; i < count; i++) {
        Clock clock = clock(Ids.derive("i", "rehearsal", Integer.toString(i)), now);
        byte[] value = Topics.CLOCK.value().toBytes(clock);
        producer.send(new ProducerRecord<>(Topics.CLOCK.name(), clock.id(), value));
      }
    }
  }

  private static Clock clock(String incident, Instant now) {
    Instant started = now.minus(LENGTH.dividedBy(2));
    Instant due = started.plus(LENGTH);
    return new Clock(
        Clock.idOf(incident, ClockKind.FIRST_RELEASE),
        incident,
        ClockKind.FIRST_RELEASE,
        "云汀市人民政府",
        ClockState.RUNNING,
        false,
        false,
        false,
        started,
        now,
        due,
        due,
        null,
        1,
        REMINDERS,
        "national-2016@1",
        "国办发〔2016〕80号 三",
        "【演练】云汀市滨江区火灾",
        Mark.DRILL,
        null);
  }
}
