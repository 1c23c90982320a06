package io.huiying.analysis.domain.duplicate;

import io.huiying.contracts.post.Post;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a text that was published once or more.
 *
 * @param originalId the post that said so first
 * @param passedAt when a post of this text was last let through to the grouping
 * @param repeats ids of the posts folded since, newest last, at most {@value #MAX_REPEATS}
 * @param count posts folded
 * @param toldCount how many of them the grouping knows of
 * @param sources sources of all of them that were told, at most {@value #MAX_SOURCES}
 * @param toldHeat the highest heat that was told
 */
public record FoldMemory(
    String originalId,
    Instant passedAt,
    List<String> repeats,
    int count,
    int toldCount,
    List<String> sources,
    long toldHeat) {

  static final int MAX_REPEATS = 256;
  static final int MAX_SOURCES = 16;

  /** So long after one of its posts the grouping sees another: its groups are others by then. */
  private static final Duration PASSES_AGAIN = Duration.ofHours(1);

  /** The first repetitions are told one by one, later ones when there are a fifth more. */
  private static final int TOLD_SINGLY = 8;

  private static final int A_FIFTH = 5;

  public FoldMemory {
    repeats = List.copyOf(repeats);
    sources = List.copyOf(sources);
  }

  /** Of a text that was never read before. */
  public static FoldMemory of(Post post) {
    return new FoldMemory(
        post.postId(),
        post.ingestedAt(),
        List.of(),
        0,
        0,
        List.of(post.sourceId()),
        post.engagement().heat());
  }

  /** Whether this very post was read before. */
  public boolean knows(String postId) {
    return originalId.equals(postId) || repeats.contains(postId);
  }

  /**
   * Whether a post is to be counted. Of more repeats than are remembered only one that was never
   * read before: a forgotten one is read again as often as its heat changes.
   */
  public boolean isNews(Post post) {
    boolean firstSight = post.firstSeenAt().equals(post.ingestedAt());
    return !knows(post.postId()) && (repeats.size() < MAX_REPEATS || firstSight);
  }

  /** The original as whose repetition a post was counted before; absent when it was not. */
  public @Nullable String countedWith(Post post) {
    return isOriginal(post) || isNews(post) ? null : originalId;
  }

  public boolean isOriginal(Post post) {
    return originalId.equals(post.postId());
  }

  /** Whether the grouping should see this post although it says nothing new. */
  public boolean passesAgain(Post post) {
    return !post.ingestedAt().isBefore(passedAt.plus(PASSES_AGAIN));
  }

  /** Whether there is enough that the grouping does not know of. */
  public boolean isWorthTelling(Post post) {
    int untold = count - toldCount;
    boolean more = untold > 0 && (count <= TOLD_SINGLY || untold * A_FIFTH >= count);
    return more || isNewSource(post) || post.engagement().heat() > 2 * toldHeat;
  }

  /** With a post that was let through. */
  public FoldMemory passed(Post post) {
    return new FoldMemory(
        originalId,
        post.ingestedAt(),
        isOriginal(post) ? repeats : withRepeat(post.postId()),
        count,
        toldCount,
        withSource(post),
        Math.max(toldHeat, post.engagement().heat()));
  }

  /** With a post that was folded. */
  public FoldMemory folded(Post post) {
    return new FoldMemory(
        originalId,
        passedAt,
        isNews(post) ? withRepeat(post.postId()) : repeats,
        count + (isNews(post) ? 1 : 0),
        toldCount,
        sources,
        toldHeat);
  }

  /** When everything so far was told. */
  public FoldMemory told(Post post) {
    return new FoldMemory(
        originalId,
        passedAt,
        repeats,
        count,
        count,
        withSource(post),
        Math.max(toldHeat, post.engagement().heat()));
  }

  private boolean isNewSource(Post post) {
    return sources.size() < MAX_SOURCES && !sources.contains(post.sourceId());
  }

  private List<String> withSource(Post post) {
    if (!isNewSource(post)) {
      return sources;
    }
    List<String> all = new ArrayList<>(sources);
    all.add(post.sourceId());
    return all;
  }

  private List<String> withRepeat(String postId) {
    if (knows(postId)) {
      return repeats;
    }
    List<String> all = new ArrayList<>(repeats);
    all.add(postId);
    return all.subList(Math.max(0, all.size() - MAX_REPEATS), all.size());
  }
}
