package io.huiying.alert.topology;

import io.huiying.contracts.time.HouseClock;
import io.huiying.contracts.wire.Topics;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.Stores;

/**
 * The clock engine: open clocks in, alarms out, at least once and in an application of its own, so
 * that neither text load nor a killed transaction delays a deadline. Run it with {@link
 * MonotonicTime}.
 *
 * <pre>
 *   clock ──▶ watch (watched, due) ──▶ alarm
 * </pre>
 */
public final class ClockTopology {

  /** Name of the application. Guarantee: at least once, never transactional. */
  public static final String NAME = "clocks";

  /** Raised when old state cannot be read. */
  public static final int STATE_VERSION = 1;

  static final String WATCH = "watch";
  static final String ALARMS = "alarms";

  /** Clock id → clock and progress. */
  static final String WATCHED = "watched";

  /** Due index, see {@link DueKey}; the value is the schedule's generation. */
  static final String DUE = "due";

  private ClockTopology() {}

  /** The topology over the house's clock. */
  public static Topology build(HouseClock clock, TickObserver observer) {
    return new Topology()
        .addSource(
            "clock",
            Topics.CLOCK.key().deserializer(),
            Topics.CLOCK.value().deserializer(),
            Topics.CLOCK.name())
        .addProcessor(WATCH, () -> new WatchProcessor(clock, observer), "clock")
        .addStateStore(
            Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(WATCHED), Serdes.String(), Watched.SERDE),
            WATCH)
        .addStateStore(
            Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(DUE), Serdes.Bytes(), Serdes.Integer()),
            WATCH)
        .addSink(
            ALARMS,
            Topics.ALARM.name(),
            Topics.ALARM.key().serializer(),
            Topics.ALARM.value().serializer(),
            WATCH);
  }
}
