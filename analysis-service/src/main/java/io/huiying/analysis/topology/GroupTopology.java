package io.huiying.analysis.topology;

import io.huiying.analysis.domain.duplicate.FoldMemory;
import io.huiying.analysis.domain.duplicate.Wording;
import io.huiying.analysis.domain.group.Candidacy;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.wire.JsonSerde;
import io.huiying.contracts.wire.KafkaTopic;
import io.huiying.contracts.wire.Schema;
import io.huiying.contracts.wire.Topics;
import java.time.InstantSource;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Branched;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.Stores;

/**
 * Assessed posts to groups and signals: posts that say the same are folded in as many partitions as
 * there are, then a single writer groups the candidates, exactly once.
 *
 * <p>The grouper also reads {@code opinion.group.v1}, which it writes: what it finds there and not
 * in its store is taken up, so that a new application id starts with every open group.
 */
public final class GroupTopology {

  /** Name of the application. */
  public static final String NAME = "group";

  /** Raised when old state cannot be read. */
  public static final int STATE_VERSION = 2;

  static final String GROUPS = "open-groups";
  static final String CORRECTIONS = "corrections";
  static final String FOLDS = "folds";
  static final String CLOSED = "closed-groups";
  static final String ANSWERS = "official-posts";

  private GroupTopology() {}

  /**
   * The topology.
   *
   * @param grouper makes the one processor that groups
   * @param clock the house clock
   */
  public static Topology of(
      ProcessorSupplier<String, GroupInput, String, GroupOutput> grouper, InstantSource clock) {
    StreamsBuilder builder = new StreamsBuilder();
    builder.addStateStore(
        Stores.windowStoreBuilder(
            Stores.persistentWindowStore(
                FOLDS, FoldProcessor.WINDOW.multipliedBy(2), FoldProcessor.WINDOW, false),
            Topics.ASSESSED_POST.key(),
            new JsonSerde<>(FoldMemory.class, new Schema("FoldMemory", 1))));
    builder.addStateStore(
        Stores.keyValueStoreBuilder(
            Stores.persistentKeyValueStore(CORRECTIONS),
            Topics.CORRECTION.key(),
            Topics.CORRECTION.value()));
    builder.addStateStore(
        Stores.keyValueStoreBuilder(
            Stores.persistentKeyValueStore(GROUPS), Topics.GROUP.key(), Topics.GROUP.value()));
    builder.addStateStore(
        Stores.keyValueStoreBuilder(
            Stores.persistentKeyValueStore(CLOSED), Topics.GROUP.key(), Serdes.Long()));
    builder.addStateStore(
        Stores.keyValueStoreBuilder(
            Stores.persistentKeyValueStore(ANSWERS),
            Topics.ASSESSED_POST.key(),
            Topics.ASSESSED_POST.value()));
    KStream<String, GroupOutput> grouped =
        candidates(builder, clock)
            .merge(remembered(builder), Named.as("posts-and-groups"))
            .merge(corrections(builder), Named.as("grouper-input"))
            .process(grouper, Named.as("grouper"), GROUPS, CORRECTIONS, CLOSED, ANSWERS);
    grouped
        .split(Named.as("told-"))
        .branch(
            (id, out) -> out instanceof GroupOutput.Told,
            Branched.withConsumer(GroupTopology::signals, "signal"))
        .branch(
            (id, out) -> out instanceof GroupOutput.Kept,
            Branched.withConsumer(GroupTopology::groups, "group"))
        .branch(
            (id, out) -> out instanceof GroupOutput.Folded,
            Branched.withConsumer(GroupTopology::folds, "fold"));
    return builder.build();
  }

  private static KStream<String, GroupInput> candidates(
      StreamsBuilder builder, InstantSource clock) {
    return builder.stream(Topics.ASSESSED_POST.name(), from(Topics.ASSESSED_POST, "assessed-posts"))
        .filter((id, assessed) -> Candidacy.isCandidate(assessed), Named.as("candidates-only"))
        .selectKey((id, assessed) -> Wording.fingerprint(assessed.post()), Named.as("by-words"))
        .mapValues(Candidacy::brief, Named.as("brief"))
        .repartition(
            Repartitioned.<String, AssessedPost>as("by-words")
                .withKeySerde(Topics.ASSESSED_POST.key())
                .withValueSerde(Topics.ASSESSED_POST.value())
                .withNumberOfPartitions(Topics.ASSESSED_POST.partitions()))
        .process(() -> new FoldProcessor(clock), Named.as("fold-same-words"), FOLDS)
        .repartition(
            Repartitioned.<String, Sifted>as("candidates")
                .withKeySerde(Topics.ASSESSED_POST.key())
                .withValueSerde(Sifted.SERDE)
                .withNumberOfPartitions(1))
        .mapValues(sifted -> new GroupInput.Candidate(sifted), Named.as("candidate"));
  }

  private static KStream<String, GroupInput> corrections(StreamsBuilder builder) {
    return builder.stream(Topics.CORRECTION.name(), from(Topics.CORRECTION, "people-correct"))
        .mapValues(correction -> new GroupInput.Corrected(correction), Named.as("correction"));
  }

  private static KStream<String, GroupInput> remembered(StreamsBuilder builder) {
    return builder.stream(Topics.GROUP.name(), from(Topics.GROUP, "kept-groups"))
        .mapValues(group -> new GroupInput.Remembered(group), Named.as("remembered"));
  }

  private static void signals(KStream<String, GroupOutput> told) {
    told.mapValues(out -> ((GroupOutput.Told) out).signal(), Named.as("signal"))
        .to(Topics.SIGNAL.name(), to(Topics.SIGNAL, "signals"));
  }

  private static void groups(KStream<String, GroupOutput> kept) {
    kept.mapValues(out -> ((GroupOutput.Kept) out).group(), Named.as("group"))
        .to(Topics.GROUP.name(), to(Topics.GROUP, "groups"));
  }

  private static void folds(KStream<String, GroupOutput> folded) {
    folded
        .mapValues(out -> ((GroupOutput.Folded) out).fold(), Named.as("fold"))
        .to(Topics.FOLD.name(), to(Topics.FOLD, "folds"));
  }

  private static <T> Consumed<String, T> from(KafkaTopic<T> topic, String name) {
    return Consumed.with(topic.key(), topic.value()).withName(name);
  }

  private static <T> Produced<String, T> to(KafkaTopic<T> topic, String name) {
    return Produced.with(topic.key(), topic.value()).withName(name);
  }
}
