package io.huiying.alert.siren;

import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.time.HouseClock;
import io.huiying.contracts.wire.KafkaTopic;
import io.huiying.contracts.wire.Topics;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
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
  private static final long AGAIN_MS = 200;

  private final Consumer<String, byte[]> consumer;
  private final Producer<String, Alarm> producer;
  private final HouseClock house;
  private final Heartbeat heartbeat;
  private final Watch watch;
  private final Map<TopicPartition, Long> behind = new HashMap<>();
  private final Queue<Alarm> unsent = new ArrayDeque<>();
  private final CountDownLatch stopped = new CountDownLatch(1);
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
      untilDone(this::start);
      untilDone(this::catchUp);
      LOG.info("siren knows its clocks: clocks={}", watch.size());
      while (!stopping) {
        isDone(this::read);
        isDone(this::claim);
        beat();
      }
    } catch (WakeupException e) {
      LOG.info("siren stops: clocks={}", watch.size());
    }
  }

  private void untilDone(Runnable step) {
    boolean done = false;
    while (!stopping && !done) {
      done = isDone(step);
    }
  }

  /** Whether a step was done; a broker that is slow or away is asked again a little later. */
  private boolean isDone(Runnable step) {
    try {
      step.run();
      return true;
    } catch (WakeupException | InterruptException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.warn("siren tries again: cause={}", e.getClass().getName());
      pause();
      return false;
    }
  }

  private void pause() {
    try {
      stopped.await(AGAIN_MS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopping = true;
    }
  }

  /** From any thread. */
  void stop() {
    stopping = true;
    stopped.countDown();
    consumer.wakeup();
  }

  private void start() {
    List<TopicPartition> clocks = partitions(Topics.CLOCK);
    List<TopicPartition> alarms = partitions(Topics.ALARM);
    List<TopicPartition> all = new ArrayList<>(clocks);
    all.addAll(alarms);
    consumer.assign(all);
    consumer.seekToBeginning(clocks);
    Map<TopicPartition, Long> end = consumer.endOffsets(all);
    seekBack(alarms, end);
    behind.putAll(end);
  }

  private void catchUp() {
    while (!stopping && !caughtUp(behind)) {
      read();
      beat();
    }
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
      } catch (RuntimeException e) {
        LOG.error(
            "record passed over: topic={} partition={} offset={} cause={}",
            record.topic(),
            record.partition(),
            record.offset(),
            e.getClass().getName());
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
    unsent.addAll(alarms);
    if (!alarms.isEmpty()) {
      LOG.warn("siren rings: alarms={} first={}", alarms.size(), alarms.getFirst().id());
    }
    // The watch tells each only once, so what could not be sent stays here until it can.
    for (Alarm alarm = unsent.peek(); alarm != null; alarm = unsent.peek()) {
      send(alarm);
      unsent.remove();
    }
  }

  private void send(Alarm alarm) {
    producer.send(
        new ProducerRecord<>(Topics.ALARM.name(), alarm.incidentId(), alarm),
        (sent, failure) -> {
          if (failure != null) {
            LOG.error(
                "alarm not claimed: id={} cause={}", alarm.id(), failure.getClass().getName());
          }
        });
  }

  private void beat() {
    heartbeat.beat(System.nanoTime(), house.instant(), watch.size());
  }
}
