package io.huiying.alert.topology;

import io.huiying.alert.domain.incident.Cause.AlarmCause;
import io.huiying.alert.domain.incident.QuotePolicy;
import io.huiying.alert.domain.incident.QuotePolicy.Cut;
import io.huiying.alert.domain.rules.Home;
import io.huiying.alert.domain.rules.RuleSets;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.wire.Ids;
import io.huiying.contracts.wire.KafkaTopic;
import io.huiying.contracts.wire.Topics;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.Stores;

/**
 * Signals, commands and alarms meet at their incident; one decision at a time becomes events, the
 * snapshot, the open clocks, the evidence, and letters to other incidents and to the grouper.
 * Exactly once.
 *
 * <pre>
 *   signal ──▶ by incident ─┐
 *   command ────────────────┼─▶ decide (incidents) ─▶ event, state, clock, evidence, correction
 *      ▲  alarm ────────────┘          │
 *      └────────── letters ────────────┘
 * </pre>
 */
public final class DeciderTopology {

  /** Name of the application. Guarantee: exactly once. */
  public static final String NAME = "decider";

  /** Raised when old state cannot be read. */
  public static final int STATE_VERSION = 1;

  static final String INCIDENTS = "incidents";
  static final String DECIDE = "decide";
  static final String EVENTS = "events";
  static final String STATES = "states";
  static final String CLOCKS = "clocks";
  static final String EVIDENCE = "evidence";
  static final String LETTERS = "letters";
  static final String CORRECTIONS = "corrections";

  /** The topic that rebuilds the store of incidents; a restored house needs it before its start. */
  public static final String CHANGELOG =
      "huiying-" + NAME + "-s" + STATE_VERSION + "-" + INCIDENTS + "-changelog";

  private DeciderTopology() {}

  /**
   * The topology.
   *
   * @param ruleSets all rule sets
   * @param home where this installation stands
   * @param quotes keeps post text out of the record
   * @param clock the house clock
   */
  public static Topology build(
      RuleSets ruleSets, Home home, QuotePolicy quotes, InstantSource clock) {
    var builder = new StreamsBuilder();
    builder.addStateStore(
        Stores.keyValueStoreBuilder(
            Stores.persistentKeyValueStore(INCIDENTS), Topics.STATE.key(), Topics.STATE.value()));
    signalsByIncident(builder)
        .mapValues(quotes::cut, Named.as("cut-signal"))
        .merge(
            from(builder, Topics.COMMAND, "command")
                .mapValues(quotes::cut, Named.as("cut-command")),
            Named.as("with-commands"))
        .merge(
            from(builder, Topics.ALARM, "alarm")
                .mapValues(
                    alarm -> new Cut(new AlarmCause(alarm), List.of()), Named.as("cut-alarm")),
            Named.as("with-alarms"))
        .process(() -> new IncidentProcessor(ruleSets, home, clock), Named.as(DECIDE), INCIDENTS);
    return withSinks(builder.build());
  }

  /** The grouper writes by group into one partition; decisions scale by incident. */
  private static KStream<String, GroupSignal> signalsByIncident(StreamsBuilder builder) {
    return from(builder, Topics.SIGNAL, "signal")
        .selectKey((group, signal) -> Ids.incident(signal.groupId()), Named.as("by-incident"))
        .repartition(
            Repartitioned.<String, GroupSignal>as("signal-by-incident")
                .withKeySerde(Topics.SIGNAL.key())
                .withValueSerde(Topics.SIGNAL.value())
                .withNumberOfPartitions(Topics.EVENT.partitions()));
  }

  private static <T> KStream<String, T> from(
      StreamsBuilder builder, KafkaTopic<T> topic, String name) {
    return builder.stream(topic.name(), Consumed.with(topic.key(), topic.value()).withName(name))
        .filter((key, value) -> key != null && value != null, Named.as(name + "-present"));
  }

  private static Topology withSinks(Topology topology) {
    sink(topology, EVENTS, Topics.EVENT);
    sink(topology, STATES, Topics.STATE);
    sink(topology, EVIDENCE, Topics.EVIDENCE);
    sink(topology, LETTERS, Topics.COMMAND);
    sink(topology, CORRECTIONS, Topics.CORRECTION);
    return topology.addSink(
        CLOCKS,
        Topics.CLOCK.name(),
        Topics.CLOCK.key().serializer(),
        Topics.CLOCK.value().serializer(),
        new ByIncident(),
        DECIDE);
  }

  private static <T> void sink(Topology topology, String name, KafkaTopic<T> topic) {
    topology.addSink(
        name, topic.name(), topic.key().serializer(), topic.value().serializer(), DECIDE);
  }

  /** What differs from the house's settings: a person waits for the answer of each commit. */
  public static Map<String, Object> overrides() {
    return Map.of(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 50);
  }
}
