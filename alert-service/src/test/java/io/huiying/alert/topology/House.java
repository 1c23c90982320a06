package io.huiying.alert.topology;

import io.huiying.alert.domain.incident.QuotePolicy;
import io.huiying.alert.domain.incident.Scenario;
import io.huiying.alert.domain.notice.Channel;
import io.huiying.alert.domain.rules.Home;
import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.incident.IncidentAction;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.notice.Notification;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.time.HouseClock;
import io.huiying.contracts.wire.KafkaTopic;
import io.huiying.contracts.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Decider, clocks and outbox wired together without a broker: what one writes the others read, and
 * time is travelled in ticks.
 */
final class House implements AutoCloseable {

  private static final List<Channel> CHANNELS = List.of(Channel.CONSOLE, Channel.webhook("duty"));

  private static final String CLAIMS = "claims";

  private final TopologyTestDriver decider;
  private TopologyTestDriver clocks;
  private final TopologyTestDriver outbox;
  private final List<KeyValue<String, ?>> written = new ArrayList<>();
  private Instant now;
  private final HouseClock clock = HouseClock.live(this::now);
  private int commands;
  private boolean siren;

  House(Instant start) {
    now = start;
    QuotePolicy quotes = new QuotePolicy("a secret of this test".getBytes(StandardCharsets.UTF_8));
    decider =
        driver(DeciderTopology.build(Scenario.rules(), Home.MAINLAND, quotes, clock), "decider");
    clocks = driver(ClockTopology.build(clock, TickObserver.NONE, CLAIMS), "clocks");
    outbox = driver(OutboxTopology.build(CHANNELS), "outbox");
  }

  private TopologyTestDriver driver(Topology topology, String name) {
    Properties properties = new Properties();
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, name);
    // Not the usual one: runs beside one another would take each other's.
    properties.put(
        StreamsConfig.STATE_DIR_CONFIG, "target/streams-" + ProcessHandle.current().pid());
    return new TopologyTestDriver(topology, properties, now);
  }

  House tell(GroupSignal signal) {
    pipe(decider, Topics.SIGNAL, signal.groupId(), signal);
    return settle();
  }

  House command(String incidentId, Actor actor, IncidentAction action) {
    return command(new IncidentCommand("c" + ++commands, incidentId, actor, now, null, action));
  }

  House command(IncidentCommand command) {
    pipe(decider, Topics.COMMAND, command.incidentId(), command);
    return settle();
  }

  /** A claim from outside, e.g. the siren's. */
  House claim(Alarm alarm) {
    pipe(decider, Topics.ALARM, alarm.incidentId(), alarm);
    pipe(outbox, Topics.ALARM, alarm.incidentId(), alarm);
    pipe(clocks, Topics.ALARM, alarm.incidentId(), alarm);
    return settle();
  }

  House after(Duration pause, Duration step) {
    Instant until = now.plus(pause);
    while (now.isBefore(until)) {
      now = now.plus(step);
      clocks.advanceWallClockTime(step);
      settle();
    }
    return this;
  }

  /** As if everything had stood still: one tick at the end. */
  House pausedFor(Duration pause) {
    now = now.plus(pause);
    for (int tick = 0; tick < 10; tick++) {
      clocks.advanceWallClockTime(WatchProcessor.TICK);
      settle();
    }
    return this;
  }

  /** From now on the siren claims what the engine claims, every other time before it. */
  House withSiren() {
    siren = true;
    return this;
  }

  /** The engine goes on for a pause; what it claimed then is lost, what it noted is not. */
  House clocksKilledAfter(Duration pause) {
    now = now.plus(pause);
    for (int tick = 0; tick < 5; tick++) {
      clocks.advanceWallClockTime(WatchProcessor.TICK);
    }
    return clocksRestarted();
  }

  /** A new engine with what the old one had noted; what it knew besides is gone. */
  House clocksRestarted() {
    List<KeyValue<Bytes, byte[]>> noted = new ArrayList<>();
    try (KeyValueIterator<Bytes, byte[]> all =
        clocks.<Bytes, byte[]>getKeyValueStore(ClockTopology.BOOK).all()) {
      all.forEachRemaining(noted::add);
    }
    clocks.close();
    clocks = driver(ClockTopology.build(clock, TickObserver.NONE, CLAIMS), "clocks");
    KeyValueStore<Bytes, byte[]> store = clocks.getKeyValueStore(ClockTopology.BOOK);
    noted.forEach(entry -> store.put(entry.key, entry.value));
    return this;
  }

  private House settle() {
    boolean more = true;
    while (more) {
      more = carry(decider, Topics.CLOCK, clocks);
      more |= carry(decider, Topics.EVENT, outbox);
      more |= carry(clocks, CLAIMS, Topics.ALARM, clocks, decider, outbox);
      more |= carry(decider, Topics.STATE);
      more |= carry(decider, Topics.EVIDENCE);
      more |= carry(decider, Topics.CORRECTION);
      more |= carry(outbox, Topics.NOTIFICATION);
    }
    return this;
  }

  private <T> boolean carry(
      TopologyTestDriver from, KafkaTopic<T> topic, TopologyTestDriver... readers) {
    return carry(from, topic.name(), topic, readers);
  }

  private <T> boolean carry(
      TopologyTestDriver from,
      String writtenTo,
      KafkaTopic<T> topic,
      TopologyTestDriver... readers) {
    List<KeyValue<String, T>> records =
        from.createOutputTopic(writtenTo, topic.key().deserializer(), topic.value().deserializer())
            .readKeyValuesToList();
    for (KeyValue<String, T> record : records) {
      written.add(record);
      boolean sirenFirst = siren && written.size() % 2 == 0;
      for (TopologyTestDriver reader : readers) {
        if (sirenFirst) {
          pipe(reader, topic, record.key, sirens(record.value));
        }
        pipe(reader, topic, record.key, record.value);
        if (siren && !sirenFirst) {
          pipe(reader, topic, record.key, sirens(record.value));
        }
      }
    }
    return !records.isEmpty();
  }

  /** The siren's claim of the same moment; anything else as it is. */
  @SuppressWarnings("unchecked")
  private static <T> T sirens(T value) {
    return value instanceof Alarm a
        ? (T)
            new Alarm(
                a.id(),
                a.incidentId(),
                a.clockId(),
                a.kind(),
                a.threshold(),
                a.generation(),
                a.dueAt(),
                a.firedAt(),
                a.late(),
                "siren",
                a.clockDueAt(),
                a.title(),
                a.mark())
        : value;
  }

  private <T> void pipe(TopologyTestDriver driver, KafkaTopic<T> topic, String key, T value) {
    driver
        .createInputTopic(topic.name(), topic.key().serializer(), topic.value().serializer())
        .pipeInput(key, value, now);
  }

  /** All that was written of a type, in order. */
  <T> List<T> written(Class<T> type) {
    return written.stream()
        .map(record -> record.value)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  List<KeyValue<String, ?>> written() {
    return List.copyOf(written);
  }

  List<String> titles(String channel) {
    return written(Notification.class).stream()
        .filter(n -> n.channel().equals(channel))
        .map(Notification::title)
        .toList();
  }

  TopologyTestDriver clocks() {
    return clocks;
  }

  Instant now() {
    return now;
  }

  @Override
  public void close() {
    decider.close();
    clocks.close();
    outbox.close();
  }
}
