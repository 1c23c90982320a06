package io.huiying.ingest.adapters.recent;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.wire.Ids;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The posts that this instance wrote lately, as id and digest. Forgetting one costs no more than
 * writing a repeat, since ids derive from content and every reader expects repeats.
 */
public final class RecentPosts {

  private static final int LONG_IN_HEX = 16;

  private final Cache<String, Written> byId;

  /**
   * @param remembered how many at most
   */
  public RecentPosts(int remembered) {
    byId = Caffeine.newBuilder().maximumSize(remembered).build();
  }

  /**
   * What is remembered of a post.
   *
   * @param digest 64 bits of a digest of everything that its source said
   * @param firstSeenAt when this house first saw it
   */
  public record Written(long digest, Instant firstSeenAt) {

    /** What to remember of a post that is safely in Kafka. */
    public static Written of(Post post) {
      return new Written(digestOf(post), post.firstSeenAt());
    }

    /** The post as a revision of what was written: first seen then. */
    public Post revision(Post post) {
      return new Post(
          post.postId(),
          post.sourceId(),
          post.sourceKind(),
          post.externalId(),
          post.url(),
          post.title(),
          post.text(),
          post.publishedAt(),
          firstSeenAt,
          post.ingestedAt(),
          post.authorHash(),
          post.engagement(),
          post.mark(),
          post.sourceName());
    }

    /** Whether a post says nothing that was not written already. */
    public boolean says(Post post) {
      return digest == digestOf(post);
    }
  }

  /** What is remembered of an id. */
  public @Nullable Written of(String postId) {
    return byId.getIfPresent(postId);
  }

  /**
   * To be called when the post is in Kafka, never before: else a retry would be taken for a repeat.
   */
  public void remember(String postId, Written written) {
    byId.put(postId, written);
  }

  /** Neither times of this house nor the author, whose hash changes with the month. */
  private static long digestOf(Post post) {
    String digest =
        Ids.derive(
            "",
            String.valueOf(post.url()),
            post.title(),
            post.text(),
            String.valueOf(post.publishedAt()),
            post.engagement().toString(),
            post.sourceKind().name(),
            post.mark().name());
    return Long.parseUnsignedLong(digest, 0, LONG_IN_HEX, 16);
  }
}
