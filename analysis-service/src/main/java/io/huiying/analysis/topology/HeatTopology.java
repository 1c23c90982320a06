package io.huiying.analysis.topology;

import io.huiying.analysis.domain.heat.CellState;
import io.huiying.analysis.domain.heat.GroupPulse;
import io.huiying.analysis.domain.heat.HeatWeights;
import io.huiying.analysis.domain.heat.HourTally;
import io.huiying.analysis.domain.heat.Impulse;
import io.huiying.analysis.domain.heat.SameWords;
import io.huiying.analysis.domain.heat.TopicDesk;
import io.huiying.analysis.domain.heat.TrayPolicy;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.wire.JsonSerde;
import io.huiying.contracts.wire.KafkaTopic;
import io.huiying.contracts.wire.Schema;
import io.huiying.contracts.wire.Topics;
import java.time.InstantSource;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Branched;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.Stores;

/**
 * Assessed posts, repetitions too, to heat by topic and region; kept groups to heat by group; posts
 * that fit no topic to the tray. A surge of public interest is told to the alert service as a group
 * of its own. Exactly once: a post counted twice would be a post too many.
 */
public final class HeatTopology {

  /** Name of the application. */
  public static final String NAME = "heat";

  /** Raised when old state cannot be read. */
  public static final int STATE_VERSION = 1;

  static final String HOURS = "heat-hours";
  static final String CELLS = "heat-cells";
  static final String PULSES = "group-pulses";
  static final String WORDS = "unclassified-words";

  private HeatTopology() {}

  /**
   * The topology.
   *
   * @param weights of posts
   * @param desk makes the desk of a topic
   * @param tray what the tray asks for
   * @param clock the house clock
   */
  public static Topology of(
      HeatWeights weights, Function<Topic, TopicDesk> desk, TrayPolicy tray, InstantSource clock) {
    StreamsBuilder builder = new StreamsBuilder();
    addStores(builder);
    KStream<String, AssessedPost> posts =
        builder.stream(Topics.ASSESSED_POST.name(), from(Topics.ASSESSED_POST, "assessed-posts"));
    topics(posts, weights, desk, clock);
    words(posts, tray);
    builder.stream(Topics.GROUP.name(), from(Topics.GROUP, "kept-groups"))
        .process(() -> new GroupPulseProcessor(clock), Named.as("count-groups"), PULSES)
        .to(Topics.HEAT.name(), to(Topics.HEAT, "group-heat"));
    return builder.build();
  }

  private static void addStores(StreamsBuilder builder) {
    // Cached: an open hour is written again with every post, and its log needs the newest only.
    builder.addStateStore(
        Stores.keyValueStoreBuilder(
                kept(HOURS),
                Serdes.String(),
                new JsonSerde<>(HourTally.class, new Schema("HourTally", 1)))
            .withCachingEnabled());
    builder.addStateStore(
        Stores.keyValueStoreBuilder(
            kept(CELLS),
            Serdes.String(),
            new JsonSerde<>(CellState.class, new Schema("CellState", 1))));
    builder.addStateStore(
        Stores.keyValueStoreBuilder(
            kept(PULSES),
            Serdes.String(),
            new JsonSerde<>(GroupPulse.class, new Schema("GroupPulse", 1))));
    builder.addStateStore(
        Stores.windowStoreBuilder(
            Stores.persistentWindowStore(
                WORDS, WordsProcessor.WINDOW.multipliedBy(2), WordsProcessor.WINDOW, false),
            Serdes.String(),
            sameWords()));
  }

  private static void topics(
      KStream<String, AssessedPost> posts,
      HeatWeights weights,
      Function<Topic, TopicDesk> desk,
      InstantSource clock) {
    posts
        .process(() -> new ImpulseProcessor(weights), Named.as("impulses"))
        .repartition(
            Repartitioned.<String, Impulse>as("by-topic")
                .withKeySerde(Serdes.String())
                .withValueSerde(new JsonSerde<>(Impulse.class, new Schema("Impulse", 1)))
                .withNumberOfPartitions(Topics.HEAT.partitions()))
        .process(() -> new HeatProcessor(desk, clock), Named.as("count-topics"), HOURS, CELLS)
        .split(Named.as("out-"))
        .branch(
            (id, out) -> out instanceof HeatOutput.Told,
            Branched.withConsumer(HeatTopology::heat, "heat"))
        .branch(
            (id, out) -> out instanceof HeatOutput.Raised,
            Branched.withConsumer(HeatTopology::signals, "signal"));
  }

  private static void words(KStream<String, AssessedPost> posts, TrayPolicy tray) {
    posts
        .filter((id, post) -> TrayPolicy.isUnclassified(post), Named.as("unclassified-only"))
        .mapValues(assessed -> SameWords.of(assessed.post()), Named.as("words"))
        .selectKey((id, words) -> words.seen().wordsId(), Named.as("by-words"))
        .repartition(
            Repartitioned.<String, SameWords>as("by-words")
                .withKeySerde(Serdes.String())
                .withValueSerde(sameWords())
                .withNumberOfPartitions(Topics.HEAT.partitions()))
        .process(() -> new WordsProcessor(tray), Named.as("count-words"), WORDS)
        .to(Topics.HEAT.name(), to(Topics.HEAT, "words-heat"));
  }

  private static void heat(KStream<String, HeatOutput> out) {
    out.mapValues(value -> ((HeatOutput.Told) value).heat(), Named.as("heat"))
        .to(Topics.HEAT.name(), to(Topics.HEAT, "topic-heat"));
  }

  private static void signals(KStream<String, HeatOutput> out) {
    out.mapValues(value -> ((HeatOutput.Raised) value).signal(), Named.as("signal"))
        .to(Topics.SIGNAL.name(), to(Topics.SIGNAL, "signals"));
  }

  private static JsonSerde<SameWords> sameWords() {
    return new JsonSerde<>(SameWords.class, new Schema("SameWords", 1));
  }

  private static KeyValueBytesStoreSupplier kept(String name) {
    return Stores.persistentKeyValueStore(name);
  }

  private static <T> Consumed<String, T> from(KafkaTopic<T> topic, String name) {
    return Consumed.with(topic.key(), topic.value()).withName(name);
  }

  private static <T> Produced<String, T> to(KafkaTopic<T> topic, String name) {
    return Produced.with(topic.key(), topic.value()).withName(name);
  }
}
