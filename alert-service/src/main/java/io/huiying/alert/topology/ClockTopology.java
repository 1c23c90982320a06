package io.huiying.alert.topology;

import io.huiying.contracts.time.HouseClock;
import io.huiying.contracts.wire.ClockReader;
import io.huiying.contracts.wire.KafkaTopic;
import io.huiying.contracts.wire.Topics;
import java.util.Map;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.Stores;

/**
 * The clock engine: open clocks in, alarms out, at least once and in an application of its own, so
 * that neither text load nor a killed transaction delays a deadline.
 *
 * <pre>
 *   clock ──▶ watch (book) ──▶ alarm
 *   alarm ──▶ heard (book)
 * </pre>
 */
public final class ClockTopology {

  /** Name of the application. Guarantee: at least once, never transactional. */
  public static final String NAME = "clocks";

  /** Raised when old state cannot be read. */
  public static final int STATE_VERSION = 2;

  static final String WATCH = "watch";
  static final String HEARD = "heard";
  static final String ALARMS = "alarms";

  /** See {@link ClockBook}. */
  static final String BOOK = "book";

  private static final int POLL_MS = 10;
  private static final int COMMIT_MS = 500;

  private ClockTopology() {}

  /** The topology over the house's clock. */
  public static Topology build(HouseClock clock, TickObserver observer) {
    return build(clock, observer, Topics.ALARM.name());
  }

  /** The same, claiming on another topic than it hears, so that a claim can be lost on its way. */
  static Topology build(HouseClock clock, TickObserver observer, String claimsGoTo) {
    var topology = new Topology();
    source(topology, "clock", Topics.CLOCK, new ClockReader());
    source(topology, "alarm", Topics.ALARM, Topics.ALARM.value().deserializer());
    return topology
        .addProcessor(WATCH, () -> new WatchProcessor(clock, observer), "clock")
        .addProcessor(HEARD, HeardProcessor::new, "alarm")
        .addStateStore(
            Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(BOOK), Serdes.Bytes(), Serdes.ByteArray()),
            WATCH,
            HEARD)
        .addSink(
            ALARMS,
            claimsGoTo,
            Topics.ALARM.key().serializer(),
            Topics.ALARM.value().serializer(),
            WATCH);
  }

  private static <T> void source(
      Topology topology, String name, KafkaTopic<T> topic, Deserializer<T> values) {
    topology.addSource(name, topic.key().deserializer(), values, topic.name());
  }

  /**
   * What differs from the house's settings: the wait for records is shorter than a tick, and the
   * position, which spares work but promises nothing here, is committed less often.
   */
  public static Map<String, Object> overrides() {
    return Map.of(
        StreamsConfig.POLL_MS_CONFIG, POLL_MS, StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, COMMIT_MS);
  }
}
