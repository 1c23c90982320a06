package io.huiying.evaluation.bench.clocks;

import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.wire.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Somebody who reads the alarms from outside, in a group of his own. */
final class AlarmReceiver implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(50);

  private final String bootstrapServers;
  private final Map<String, First> first = new ConcurrentHashMap<>();
  private final AtomicLong records = new AtomicLong();
  private final Thread thread;
  private volatile boolean stopping;

  /**
   * The first record of an alarm.
   *
   * @param at when it was in the receiver's hands
   */
  record First(Instant at, Alarm alarm, int partition, long offset) {}

  private AlarmReceiver(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
    this.thread = Thread.ofPlatform().name("alarm-receiver").unstarted(this::receive);
  }

  static AlarmReceiver start(String bootstrapServers) {
    AlarmReceiver receiver = new AlarmReceiver(bootstrapServers);
    receiver.thread.start();
    return receiver;
  }

  private void receive() {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", bootstrapServers,
            "group.id", "bench-receiver",
            "auto.offset.reset", "earliest",
            "isolation.level", "read_committed",
            "enable.auto.commit", false);
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(Topics.ALARM.name()));
      while (!stopping) {
        var batch = consumer.poll(POLL);
        Instant now = Instant.now();
        batch.forEach(record -> take(record, now));
      }
    } catch (InterruptException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void take(ConsumerRecord<String, byte[]> record, Instant now) {
    Alarm alarm = Topics.ALARM.value().fromBytes(record.value());
    first.putIfAbsent(alarm.id(), new First(now, alarm, record.partition(), record.offset()));
    records.incrementAndGet();
  }

  Optional<First> first(String alarmId) {
    return Optional.ofNullable(first.get(alarmId));
  }

  /** How many different alarms came. */
  int different() {
    return first.size();
  }

  /** How many records came. */
  long records() {
    return records.get();
  }

  @Override
  public void close() throws InterruptedException {
    stopping = true;
    thread.join();
  }
}
