package io.huiying.alert.siren;

import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.time.HouseClock;
import io.huiying.contracts.wire.KafkaTopic;
import io.huiying.contracts.wire.Topics;
import io.huiying.contracts.wire.UnreadableMessageException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads clocks and alarms, ticks, claims. The wait for records is the tick, on the monotonic clock.
 */
final class SirenLoop {

  /** Machine time that the engine gets first. */
  static final Duration GRACE = Duration.ofMillis(300);

  /** How far back alarms are read at start, and how old an unclaimed moment may be. */
  static final Duration LOOK_BACK = Duration.ofHours(1);

  private static final Logger LOG = LoggerFactory.getLogger(SirenLoop.class);
  private static final Duration TICK = Duration.ofMillis(50);
  private static final int PER_TICK = 2_000;

  private final Consumer<String, byte[]> consumer;
  private final Producer<String, Alarm> producer;
  private final HouseClock house;
  private final Heartbeat heartbeat;
  private final Watch watch;
  private volatile boolean stopping;

  SirenLoop(
      Consumer<String, byte[]> consumer,
      Producer<String, Alarm> producer,
      HouseClock house,
      Heartbeat heartbeat) {
    this.consumer = consumer;
    this.producer = producer;
    this.house = house;
    this.heartbeat = heartbeat;
    this.watch = new Watch(GRACE, LOOK_BACK, house.speed());
  }

  /** Watches until stopped. Nothing is claimed before everything that is known was read. */
  void run() {
    try {
      Map<TopicPartition, Long> behind = start();
      while (!stopping && !caughtUp(behind)) {
        read();
        beat();
      }
      LOG.info("siren knows its clocks: clocks={}", watch.size());
      while (!stopping) {
        read();
        claim();
        beat();
      }
    } catch (WakeupException e) {
      LOG.info("siren stops: clocks={}", watch.size());
    }
  }

  /** From any thread. */
  void stop() {
    stopping = true;
    consumer.wakeup();
  }

  private Map<TopicPartition, Long> start() {
    List<TopicPartition> clocks = partitions(Topics.CLOCK);
    List<TopicPartition> alarms = partitions(Topics.ALARM);
    List<TopicPartition> all = new ArrayList<>(clocks);
    all.addAll(alarms);
    consumer.assign(all);
    consumer.seekToBeginning(clocks);
    Map<TopicPartition, Long> end = consumer.endOffsets(all);
    seekBack(alarms, end);
    return end;
  }

  private static List<TopicPartition> partitions(KafkaTopic<?> topic) {
    List<TopicPartition> partitions = new ArrayList<>();
    for (int i = 0; i < topic.partitions(); i++) {
      partitions.add(new TopicPartition(topic.name(), i));
    }
    return partitions;
  }

  private void seekBack(List<TopicPartition> alarms, Map<TopicPartition, Long> end) {
    long since = System.currentTimeMillis() - LOOK_BACK.toMillis();
    Map<TopicPartition, Long> times = new HashMap<>();
    alarms.forEach(partition -> times.put(partition, since));
    Map<TopicPartition, OffsetAndTimestamp> found = consumer.offsetsForTimes(times);
    for (TopicPartition partition : alarms) {
      OffsetAndTimestamp offset = found.get(partition);
      consumer.seek(partition, offset == null ? end.getOrDefault(partition, 0L) : offset.offset());
    }
  }

  private boolean caughtUp(Map<TopicPartition, Long> end) {
    return end.entrySet().stream()
        .allMatch(entry -> consumer.position(entry.getKey()) >= entry.getValue());
  }

  private void read() {
    for (ConsumerRecord<String, byte[]> record : consumer.poll(TICK)) {
      try {
        take(record);
      } catch (UnreadableMessageException e) {
        LOG.error(
            "unreadable record skipped: topic={} partition={} offset={}",
            record.topic(),
            record.partition(),
            record.offset(),
            e);
      }
    }
  }

  private void take(ConsumerRecord<String, byte[]> record) {
    byte[] value = record.value();
    if (record.topic().equals(Topics.CLOCK.name())) {
      Clock clock = value == null ? null : Topics.CLOCK.value().fromBytes(value);
      watch.clock(record.key(), clock);
    } else if (value != null) {
      watch.claimed(Topics.ALARM.value().fromBytes(value));
    }
  }

  private void claim() {
    List<Alarm> alarms = watch.due(house.instant(), PER_TICK);
    for (Alarm alarm : alarms) {
      producer.send(
          new ProducerRecord<>(Topics.ALARM.name(), alarm.incidentId(), alarm),
          (sent, failure) -> {
            if (failure != null) {
              LOG.error("alarm not claimed: id={}", alarm.id(), failure);
            }
          });
    }
    if (!alarms.isEmpty()) {
      LOG.warn("siren rang: alarms={} first={}", alarms.size(), alarms.getFirst().id());
    }
  }

  private void beat() {
    heartbeat.beat(System.nanoTime(), house.instant(), watch.size());
  }
}
