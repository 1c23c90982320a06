package io.huiying.analysis.topology;

import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.wire.Topics;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiFunction;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.state.Stores;

/**
 * Posts to assessed posts. Exactly once, because what was assessed is remembered ({@link
 * AssessMemory}): were it kept and its assessment lost, the post would be lost.
 */
public final class AssessTopology {

  /** Name of the application. */
  public static final String NAME = "assess";

  /** Raised when old state cannot be read. */
  public static final int STATE_VERSION = 1;

  static final String DIGESTS = "assessed-digests";

  /** As long as a post waits in its topic, it is not assessed twice. */
  static final Duration REMEMBERED = Duration.ofDays(7);

  private AssessTopology() {}

  /**
   * The topology.
   *
   * @param assess the assessor, pure
   * @param lexicon version of its rules: with other rules the same post is assessed again
   * @param clock the house clock
   */
  public static Topology of(
      BiFunction<Post, Instant, AssessedPost> assess, String lexicon, InstantSource clock) {
    StreamsBuilder builder = new StreamsBuilder();
    builder.addStateStore(
        Stores.windowStoreBuilder(
            Stores.persistentWindowStore(DIGESTS, REMEMBERED, REMEMBERED, false),
            Serdes.String(),
            Serdes.String()));
    builder.stream(
            Topics.POST.name(),
            Consumed.with(Topics.POST.key(), Topics.POST.value()).withName("posts"))
        .processValues(
            () -> new AssessProcessor(assess, lexicon, clock), Named.as("assess"), DIGESTS)
        .to(
            Topics.ASSESSED_POST.name(),
            Produced.with(Topics.ASSESSED_POST.key(), Topics.ASSESSED_POST.value())
                .withName("assessed-posts"));
    return builder.build();
  }
}
