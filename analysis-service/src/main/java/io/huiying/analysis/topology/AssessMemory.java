package io.huiying.analysis.topology;

import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.post.Post;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a post that was assessed. Its door may forget the post and the machine's
 * clock may be set back; the post keeps its first sight, and what is assessed later is newer.
 *
 * @param digest of everything that decided
 * @param firstSeenAt when the house first saw the post; absent in what older versions kept
 * @param assessedAt when it was assessed last; absent in what older versions kept
 */
record AssessMemory(String digest, @Nullable Instant firstSeenAt, @Nullable Instant assessedAt) {

  /** Apart from a digest alone, which is all that older versions kept. */
  private static final String BETWEEN = " ";

  static AssessMemory of(String digest, AssessedPost assessed) {
    return new AssessMemory(digest, assessed.post().firstSeenAt(), assessed.assessedAt());
  }

  /**
   * Reads what {@link #kept} wrote, of older versions too.
   *
   * @throws java.time.DateTimeException when neither did
   */
  static AssessMemory read(String kept) {
    String[] parts = kept.split(BETWEEN, -1);
    return parts.length == 3
        ? new AssessMemory(parts[0], Instant.parse(parts[1]), Instant.parse(parts[2]))
        : new AssessMemory(kept, null, null);
  }

  String kept() {
    return firstSeenAt == null || assessedAt == null
        ? digest
        : digest + BETWEEN + firstSeenAt + BETWEEN + assessedAt;
  }

  /** The post as first seen when it was, whatever its door remembers. */
  Post seenFirst(Post post) {
    return firstSeenAt == null
        ? post
        : new Post(
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

  /** Now, but later than what was assessed before, by the millisecond in which versions count. */
  Instant after(Instant now) {
    Instant next = assessedAt == null ? now : assessedAt.plusMillis(1);
    return now.isAfter(next) ? now : next;
  }
}
