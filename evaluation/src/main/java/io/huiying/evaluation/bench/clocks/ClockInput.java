package io.huiying.evaluation.bench.clocks;

import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.clock.Threshold;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.wire.Ids;
import io.huiying.contracts.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/**
 * Seeded clocks of fictional incidents, written as the decider writes them. What is expected of
 * each is computed here, from the input alone.
 */
final class ClockInput implements AutoCloseable {

  private static final Duration LENGTH = Duration.ofHours(5);
  private static final Duration FAR = Duration.ofDays(40);
  private static final int FAR_SPREAD_SECONDS = 30 * 86_400;
  private static final Duration REMINDERS = Duration.ofHours(2);
  private static final List<Integer> PERCENTS = List.of(50, 75, 90, 100);
  private static final List<String> PLACES = List.of("滨江区", "山阳区", "临港县");
  private static final int NUMBERS = 5_000;
  private static final int LATEST_LATER_MINUTES = 50;

  private final Random random = new Random(20261121);
  private final KafkaProducer<String, byte[]> producer;
  private int made;

  ClockInput(String bootstrapServers) {
    producer =
        new KafkaProducer<>(
            Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "acks",
                "all",
                "linger.ms",
                20,
                "batch.size",
                512 << 10,
                "buffer.memory",
                64 << 20),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /** Clocks that nothing is due of for weeks. */
  void writeFar(int count, Instant now) {
    for (int i = 0; i < count; i++) {
      Instant due = now.plus(FAR).plusSeconds(random.nextInt(FAR_SPREAD_SECONDS));
      write(clock(now, now, due, null));
    }
    producer.flush();
  }

  /**
   * Clocks of which one moment each lies in a stretch of time: half, three quarters, nine tenths or
   * the end of their five hours. What lay before was told of them already.
   */
  List<Deadline> writeDue(int count, Instant from, Duration stretch) {
    List<Deadline> deadlines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Instant at = from.plusNanos((long) (random.nextDouble() * stretch.toNanos()));
      int index = i % PERCENTS.size();
      Duration used = LENGTH.multipliedBy(PERCENTS.get(index)).dividedBy(100);
      Instant started = at.minus(used);
      @Nullable Threshold told = index == 0 ? null : new Threshold(index - 1);
      Clock clock = clock(started, from.minusSeconds(1), started.plus(LENGTH), told);
      write(clock);
      String id = clock.incidentId() + ":" + clock.id() + ":" + index + ":1";
      deadlines.add(Deadline.of(id, at));
    }
    producer.flush();
    return deadlines;
  }

  private Clock clock(Instant started, Instant opened, Instant due, @Nullable Threshold told) {
    String incident = Ids.derive("i", "bench", Integer.toString(made++));
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
        opened,
        due,
        due.plus(Duration.ofMinutes(LATEST_LATER_MINUTES)),
        null,
        1,
        REMINDERS,
        "national-2016@1",
        "国办发〔2016〕80号 三",
        "云汀市" + PLACES.get(made % PLACES.size()) + made % NUMBERS + "号火灾",
        Mark.LIVE,
        told);
  }

  private void write(Clock clock) {
    byte[] incident = clock.incidentId().getBytes(StandardCharsets.UTF_8);
    int partition = Utils.toPositive(Utils.murmur2(incident)) % Topics.CLOCK.partitions();
    byte[] value = Topics.CLOCK.value().toBytes(clock);
    producer.send(new ProducerRecord<>(Topics.CLOCK.name(), partition, clock.id(), value));
  }

  @Override
  public void close() {
    producer.close();
  }
}
