package io.huiying.analysis.topology;

import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.post.Engagement;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.wire.Ids;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiFunction;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.WindowStore;
import org.apache.kafka.streams.state.WindowStoreIterator;
import org.jspecify.annotations.Nullable;

/**
 * Assesses each post once, and again only when its words, its heat or the rules changed; then it
 * keeps the moment in which it was first seen, and what is assessed again is newer.
 */
final class AssessProcessor implements FixedKeyProcessor<String, Post, AssessedPost> {

  private final BiFunction<Post, Instant, AssessedPost> assess;
  private final String lexicon;
  private final InstantSource clock;
  private @Nullable FixedKeyProcessorContext<String, AssessedPost> context;
  private @Nullable WindowStore<String, String> digests;

  AssessProcessor(
      BiFunction<Post, Instant, AssessedPost> assess, String lexicon, InstantSource clock) {
    this.assess = assess;
    this.lexicon = lexicon;
    this.clock = clock;
  }

  @Override
  public void init(FixedKeyProcessorContext<String, AssessedPost> context) {
    this.context = context;
    this.digests = context.getStateStore(AssessTopology.DIGESTS);
  }

  @Override
  public void process(FixedKeyRecord<String, Post> record) {
    if (context == null || digests == null || record.value() == null) {
      return;
    }
    Post post = record.value().withoutAuthor();
    String digest = digest(post);
    KeyValue<Long, AssessMemory> known = known(digests, post.postId(), record.timestamp());
    if (known != null && known.value.digest().equals(digest)) {
      return;
    }
    AssessedPost understood =
        known == null
            ? assess.apply(post, clock.instant())
            : assess.apply(known.value.seenFirst(post), known.value.after(clock.instant()));
    AssessedPost assessed = voiced(understood, record.value().authorHash());
    long at = known == null ? record.timestamp() : Math.max(known.key, record.timestamp());
    digests.put(post.postId(), AssessMemory.of(digest, assessed).kept(), at);
    context.forward(record.withValue(assessed));
  }

  /** Only a source of public posts has authors that count apart. */
  private static AssessedPost voiced(AssessedPost understood, @Nullable String authorHash) {
    return authorHash == null || understood.post().sourceKind() != SourceKind.SOCIAL
        ? understood
        : understood.by(authorHash);
  }

  /** What is remembered, also of a moment that lies ahead since a clock was set back. */
  private static @Nullable KeyValue<Long, AssessMemory> known(
      WindowStore<String, String> digests, String postId, long now) {
    long kept = AssessTopology.REMEMBERED.toMillis();
    try (WindowStoreIterator<String> newestFirst =
        digests.backwardFetch(postId, Math.max(0, now - kept), now + kept)) {
      if (!newestFirst.hasNext()) {
        return null;
      }
      KeyValue<Long, String> newest = newestFirst.next();
      return KeyValue.pair(newest.key, AssessMemory.read(newest.value));
    }
  }

  private String digest(Post post) {
    Engagement noticed = post.engagement();
    return Ids.derive(
        "d",
        lexicon,
        post.title(),
        post.text(),
        String.valueOf(post.publishedAt()),
        String.valueOf(post.url()),
        noticed.heat()
            + "/"
            + noticed.reposts()
            + "/"
            + noticed.comments()
            + "/"
            + noticed.likes());
  }
}
