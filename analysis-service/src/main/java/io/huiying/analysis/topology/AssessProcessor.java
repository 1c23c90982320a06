package io.huiying.analysis.topology;

import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.post.Engagement;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.wire.Ids;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiFunction;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.WindowStore;
import org.apache.kafka.streams.state.WindowStoreIterator;
import org.jspecify.annotations.Nullable;

/** Assesses each post once, and again only when its words, its heat or the rules changed. */
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
    if (digest.equals(lastDigest(digests, post.postId(), record.timestamp()))) {
      return;
    }
    AssessedPost assessed = assess.apply(post, clock.instant()).by(record.value().authorHash());
    digests.put(post.postId(), digest, record.timestamp());
    context.forward(record.withValue(assessed));
  }

  private static @Nullable String lastDigest(
      WindowStore<String, String> digests, String postId, long now) {
    long oldest = Math.max(0, now - digestsKept());
    try (WindowStoreIterator<String> newestFirst = digests.backwardFetch(postId, oldest, now)) {
      return newestFirst.hasNext() ? newestFirst.next().value : null;
    }
  }

  private static long digestsKept() {
    return AssessTopology.REMEMBERED.toMillis();
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
