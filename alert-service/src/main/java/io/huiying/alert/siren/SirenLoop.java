package io.huiying.alert.siren;

import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.time.HouseClock;
import io.huiying.contracts.wire.ClockReader;
import io.huiying.contracts.wire.KafkaTopic;
import io.huiying.contracts.wire.Topics;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads clocks and alarms, ticks on the monotonic clock, claims. */
final class SirenLoop {

  /** Machine time that the engine gets first. */
  static final Duration GRACE = Duration.ofMillis(40);

  /** How many alarms of each partition are read at start; of few houses it is not all. */
  private static final long ALARMS_READ = 50_000;

  private static final Logger LOG = LoggerFactory.getLogger(SirenLoop.class);
  private static final Duration TICK = Duration.ofMillis(10);
  private static final int PER_TICK = 2_000;
  private static final long AGAIN_MS = 200;
  private static final long SAID_EVERY = Duration.ofSeconds(5).toNanos();

  private final Consumer<String, byte[]> consumer;
  private final Producer<String, byte[]> producer;
  private final HouseClock house;
  private final Heartbeat heartbeat;
  private final Pulses pulses;
  private final Watch watch;
  private final ClockReader reader = new ClockReader();
  private final Map<TopicPartition, Long> behind = new HashMap<>();

  /** Partitions of alarms that are not read from their beginning, until their first was read. */
  private final Set<TopicPartition> cut = new HashSet<>();

  private final Queue<Alarm> unsent = new ArrayDeque<>();
  private final CountDownLatch stopped = new CountDownLatch(1);
  private int rung;
  private long saidAt = System.nanoTime() - SAID_EVERY;
  private volatile boolean stopping;

  SirenLoop(
      Consumer<String, byte[]> consumer,
      Producer<String, byte[]> producer,
      HouseClock house,
      Heartbeat heartbeat,
      Pulses pulses) {
    this.consumer = consumer;
    this.producer = producer;
    this.house = house;
    this.heartbeat = heartbeat;
    this.pulses = pulses;
    this.watch = new Watch(GRACE, house.speed());
  }

  /** Watches until stopped. Nothing is claimed before everything that is known was read. */
  void run() {
    try {
      untilDone(this::start);
      untilDone(() -> Aside.run("siren-catch-up", this::catchUp));
      watch.ready();
      LOG.info("siren knows its clocks: clocks={}", watch.size());
      while (!stopping) {
        isDone(this::read);
        isDone(this::claim);
        beat();
        isDone(this::pulse);
        pause(TICK.toMillis());
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
      pause(AGAIN_MS);
      return false;
    }
  }

  /** By the monotonic clock. */
  private void pause(long millis) {
    try {
      stopped.await(millis, TimeUnit.MILLISECONDS);
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
      // Here the consumer may wait by itself: there are records to end its wait.
      read(TICK);
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
    Map<TopicPartition, Long> first = consumer.beginningOffsets(alarms);
    for (TopicPartition partition : alarms) {
      long beginning = first.getOrDefault(partition, 0L);
      long from = Math.max(beginning, end.getOrDefault(partition, 0L) - ALARMS_READ);
      consumer.seek(partition, from);
      if (from > beginning) {
        cut.add(partition);
      }
    }
  }

  private boolean caughtUp(Map<TopicPartition, Long> end) {
    return end.entrySet().stream()
        .allMatch(entry -> consumer.position(entry.getKey()) >= entry.getValue());
  }

  /**
   * Once everything was read, never waits inside the consumer, whose patience is by the machine's
   * clock: it would last an hour longer when that is set back an hour.
   */
  private void read() {
    read(Duration.ZERO);
  }

  private void read(Duration patience) {
    consumer.poll(patience).forEach(this::take);
  }

  private void take(ConsumerRecord<String, byte[]> record) {
    try {
      if (record.topic().equals(Topics.CLOCK.name())) {
        byte[] value = record.value();
        watch.clock(record.key(), value == null ? null : reader.read(value));
      } else if (record.value() != null) {
        takeAlarm(record);
      }
    } catch (RuntimeException e) {
      LOG.error(
          "record passed over: topic={} partition={} offset={} cause={}",
          record.topic(),
          record.partition(),
          record.offset(),
          e.getClass().getName());
    }
  }

  private void takeAlarm(ConsumerRecord<String, byte[]> record) {
    Alarm alarm = Topics.ALARM.value().fromBytes(record.value());
    if (cut.remove(new TopicPartition(record.topic(), record.partition()))) {
      watch.knowsSince(alarm.firedAt());
    }
    watch.claimed(alarm);
  }

  private void claim() {
    List<Alarm> alarms = watch.due(house.instant(), PER_TICK);
    unsent.addAll(alarms);
    say(alarms);
    // The watch tells each only once, so what could not be sent stays here until it can.
    for (Alarm alarm = unsent.peek(); alarm != null; alarm = unsent.peek()) {
      send(alarm);
      unsent.remove();
    }
  }

  private void say(List<Alarm> alarms) {
    rung += alarms.size();
    long now = System.nanoTime();
    if (rung > 0 && now - saidAt > SAID_EVERY) {
      LOG.warn("siren rings: alarms={}", rung);
      rung = 0;
      saidAt = now;
    }
  }

  private void send(Alarm alarm) {
    producer.send(
        new ProducerRecord<>(
            Topics.ALARM.name(), alarm.incidentId(), Topics.ALARM.value().toBytes(alarm)),
        (sent, failure) -> {
          if (failure != null) {
            LOG.error(
                "alarm not claimed: id={} cause={}", alarm.id(), failure.getClass().getName());
          }
        });
  }

  private void pulse() {
    pulses.beat(System.nanoTime(), watch.size());
  }

  private void beat() {
    heartbeat.beat(System.nanoTime(), house.instant(), watch.size());
  }
}
