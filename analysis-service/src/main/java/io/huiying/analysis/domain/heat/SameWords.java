package io.huiying.analysis.domain.heat;

import io.huiying.analysis.domain.duplicate.Wording;
import io.huiying.contracts.heat.Heat;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.wire.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Unclassified posts that say the same, word for word, in title or beginning.
 *
 * @param seen the newest post of them, or all of them together
 * @param sources ids, at most {@value #MAX_SOURCES}
 * @param toldPosts posts when they were last told
 * @param toldHeat heat when they were last told
 */
public record SameWords(
    Heat.Unclassified seen, List<String> sources, int toldPosts, long toldHeat) {

  static final int MAX_SOURCES = 16;

  public SameWords {
    sources = List.copyOf(sources);
  }

  /** Of a single post. */
  public static SameWords of(Post post) {
    String title = Impulse.titleOf(post);
    return new SameWords(
        new Heat.Unclassified(
            Ids.derive("h", Wording.of(title).letters()),
            post.postId(),
            title,
            Impulse.isFresh(post) ? 1 : 0,
            1,
            post.engagement().heat(),
            post.firstSeenAt(),
            post.ingestedAt()),
        List.of(post.sourceId()),
        0,
        0);
  }

  /** With later ones. */
  public SameWords plus(SameWords later) {
    List<String> all = new ArrayList<>(sources);
    later.sources.stream().filter(id -> !all.contains(id)).forEach(all::add);
    List<String> known = all.subList(0, Math.min(MAX_SOURCES, all.size()));
    return new SameWords(together(seen, later.seen, known.size()), known, toldPosts, toldHeat);
  }

  /** Whether there is so much more that the tray has to know. */
  public boolean isWorthTelling(TrayPolicy policy) {
    boolean repeated = seen.posts() >= TrayPolicy.HANDED_ON && seen.posts() * 2 >= toldPosts * 3;
    boolean noticed = seen.heat() >= policy.leastHeat() && seen.heat() >= toldHeat * 2;
    return (repeated && seen.posts() > toldPosts) || noticed;
  }

  /** When it was told. */
  public SameWords told() {
    return new SameWords(seen, sources, seen.posts(), Math.max(1, seen.heat()));
  }

  /** Two tellings as one, under the words of the first. */
  static Heat.Unclassified together(Heat.Unclassified first, Heat.Unclassified other, int sources) {
    return new Heat.Unclassified(
        first.wordsId(),
        first.postId(),
        first.title(),
        first.posts() + other.posts(),
        sources,
        Math.max(first.heat(), other.heat()),
        earlier(first.firstSeenAt(), other.firstSeenAt()),
        first.lastSeenAt().isAfter(other.lastSeenAt()) ? first.lastSeenAt() : other.lastSeenAt());
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
