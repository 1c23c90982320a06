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

/** Fictional clocks of an exercise. */
final class RehearsedClocks {

  private static final Duration LENGTH = Duration.ofHours(5);
  private static final Duration REMINDERS = Duration.ofHours(2);

  private RehearsedClocks() {}

  /** Clocks that have just begun: they are read, and nothing more. */
  static void writeQuiet(String bootstrapServers, int count) {
    write(bootstrapServers, "quiet", count, Duration.ZERO);
  }

  /** Clocks that have run half their time already, and therefore ring at once. */
  static void writeRinging(String bootstrapServers, int count) {
    write(bootstrapServers, "ringing", count, LENGTH.dividedBy(2));
  }

  private static void write(String bootstrapServers, String sort, int count, Duration age) {
    Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "acks", "all");
    Instant now = InstantSource.system().instant();
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      for (int i = 0; i < count; i++) {
        String incident = Ids.derive("i", "rehearsal", sort, Integer.toString(i));
        Clock clock = clock(incident, now.minus(age), now);
        byte[] value = Topics.CLOCK.value().toBytes(clock);
        producer.send(new ProducerRecord<>(Topics.CLOCK.name(), clock.id(), value));
      }
    }
  }

  private static Clock clock(String incident, Instant started, Instant now) {
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
