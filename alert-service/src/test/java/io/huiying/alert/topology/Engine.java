package io.huiying.alert.topology;

import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.time.HouseClock;
import io.huiying.contracts.wire.KafkaTopic;
import io.huiying.contracts.wire.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.BytesDeserializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The engine between an input that can be read again and topics that keep what reached them. A
 * crash keeps some beginning of what was written to the changelog and some beginning of the alarms
 * since the last commit, independently of one another, as one producer to two partitions does.
 */
final class Engine implements AutoCloseable {

  private static final String NAME = "engine";
  private static final String CLAIMS = "claims";
  private static final String CHANGELOG = NAME + "-" + ClockTopology.BOOK + "-changelog";

  private final List<Clock> input = new ArrayList<>();
  private final List<KeyValue<Bytes, byte[]>> changelog = new ArrayList<>();
  private final List<Alarm> alarms = new ArrayList<>();
  private Instant now;
  private TopologyTestDriver driver;
  private int inputCommitted;
  private int changelogCommitted;
  private int alarmsCommitted;
  private int alarmsHeard;
  private int heardCommitted;

  Engine(Instant start) {
    now = start;
    driver = driver();
  }

  private TopologyTestDriver driver() {
    Properties settings = new Properties();
    settings.put(StreamsConfig.APPLICATION_ID_CONFIG, NAME);
    // Not the usual one: runs beside one another would take each other's.
    settings.put(StreamsConfig.STATE_DIR_CONFIG, "target/streams-" + ProcessHandle.current().pid());
    var topology = ClockTopology.build(HouseClock.live(this::now), TickObserver.NONE, CLAIMS);
    return new TopologyTestDriver(topology, settings, now);
  }

  Instant now() {
    return now;
  }

  Engine open(Clock clock) {
    input.add(clock);
    pipe(Topics.CLOCK, clock.id(), clock);
    return collect();
  }

  /** Ticks while time passes. */
  Engine after(Duration pause, Duration step) {
    for (Instant until = now.plus(pause); now.isBefore(until); ) {
      now = now.plus(step);
      tick();
    }
    return this;
  }

  /** Stands still, then ticks until nothing is left to say. */
  Engine pausedFor(Duration pause) {
    now = now.plus(pause);
    return settled();
  }

  /** Somebody sets the machine's clock; the ticks go on. */
  Engine clockSetBy(Duration shift) {
    now = now.plus(shift);
    return settled();
  }

  private Engine settled() {
    int before = -1;
    while (before != alarms.size()) {
      before = alarms.size();
      tick();
    }
    return this;
  }

  private void tick() {
    driver.advanceWallClockTime(WatchProcessor.TICK);
    collect();
  }

  /** What lies on the alarm topic comes back to the engine. */
  Engine hear() {
    while (alarmsHeard < alarms.size()) {
      Alarm alarm = alarms.get(alarmsHeard++);
      pipe(Topics.ALARM, alarm.incidentId(), alarm);
    }
    return collect();
  }

  Engine commit() {
    inputCommitted = input.size();
    changelogCommitted = changelog.size();
    alarmsCommitted = alarms.size();
    heardCommitted = alarmsHeard;
    return this;
  }

  Engine crash(Random chance) {
    cut(changelog, changelogCommitted, chance);
    cut(alarms, Math.max(alarmsCommitted, alarmsHeard), chance);
    driver.close();
    driver = driver();
    KeyValueStore<Bytes, byte[]> store = driver.getKeyValueStore(ClockTopology.BOOK);
    List<KeyValue<Bytes, byte[]>> durable = List.copyOf(changelog);
    for (KeyValue<Bytes, byte[]> entry : durable) {
      store.put(entry.key, entry.value);
    }
    // Restoring writes no changelog; putting does.
    changelogWritten();
    // What a crash left stays.
    changelogCommitted = changelog.size();
    alarmsCommitted = alarms.size();
    alarmsHeard = heardCommitted;
    for (Clock clock : input.subList(inputCommitted, input.size())) {
      pipe(Topics.CLOCK, clock.id(), clock);
    }
    return collect();
  }

  private static void cut(List<?> written, int committed, Random chance) {
    int kept = committed + chance.nextInt(written.size() - committed + 1);
    written.subList(kept, written.size()).clear();
  }

  private Engine collect() {
    changelog.addAll(changelogWritten());
    alarms.addAll(
        driver
            .createOutputTopic(
                CLAIMS, Topics.ALARM.key().deserializer(), Topics.ALARM.value().deserializer())
            .readValuesToList());
    return this;
  }

  private List<KeyValue<Bytes, byte[]>> changelogWritten() {
    return driver
        .createOutputTopic(CHANGELOG, new BytesDeserializer(), new ByteArrayDeserializer())
        .readKeyValuesToList();
  }

  private <T> void pipe(KafkaTopic<T> topic, String key, T value) {
    driver
        .createInputTopic(topic.name(), topic.key().serializer(), topic.value().serializer())
        .pipeInput(key, value, now);
  }

  /** The alarms on the topic, repeats and all. */
  List<Alarm> alarms() {
    return List.copyOf(alarms);
  }

  /** Entries of its book, by page. */
  long noted(char page) {
    try (var all = driver.<Bytes, byte[]>getKeyValueStore(ClockTopology.BOOK).all()) {
      long noted = 0;
      while (all.hasNext()) {
        noted += all.next().key.get()[0] == page ? 1 : 0;
      }
      return noted;
    }
  }

  @Override
  public void close() {
    driver.close();
  }
}
