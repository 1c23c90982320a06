package io.huiying.analysis.domain.search;

import io.huiying.contracts.signal.Fold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which posts repeat which, as it was told. Of the newest {@value #MAX_REPEATS} repeats; an older
 * one is shown as a post of its own. One thread writes, others read.
 */
public final class FoldBook {

  static final int MAX_REPEATS = 200_000;

  /** Repeats of one original that are named. */
  static final int NAMED = 1_024;

  /** A repeat may itself have been repeated before that was known. */
  private static final int DEPTH = 4;

  private record Repeat(Instant at, String postId) implements Comparable<Repeat> {

    @Override
    public int compareTo(Repeat other) {
      int byTime = at.compareTo(other.at);
      return byTime != 0 ? byTime : postId.compareTo(other.postId);
    }
  }

  /**
   * Ordered by when repeats were told, not by when they are read, which differs with each start.
   */
  private record Family(int count, List<Repeat> first) {

    static final Family NONE = new Family(0, List.of());

    Family with(Repeat repeat, Family brought) {
      List<Repeat> all = new ArrayList<>(first);
      all.add(repeat);
      all.addAll(brought.first);
      all.sort(null);
      return new Family(
          count + 1 + brought.count, List.copyOf(all.subList(0, Math.min(NAMED, all.size()))));
    }
  }

  private final Map<String, String> originals = bounded();
  private final Map<String, Family> families = bounded();

  /** Notes what was told; what is known changes nothing. */
  public synchronized void note(Fold fold) {
    String original = rootOf(fold.originalId());
    if (original.equals(fold.postId())
        || originals.putIfAbsent(fold.postId(), fold.originalId()) != null) {
      return;
    }
    @Nullable Family known = families.remove(fold.postId());
    Family brought = known == null ? Family.NONE : known;
    Repeat repeat = new Repeat(fold.at(), fold.postId());
    families.compute(
        original, (id, family) -> (family == null ? Family.NONE : family).with(repeat, brought));
  }

  /** The first post that said what a post repeats; absent when it repeats none. */
  public synchronized Optional<String> originalOf(String postId) {
    String root = rootOf(postId);
    return root.equals(postId) ? Optional.empty() : Optional.of(root);
  }

  /** How many posts repeat an original. */
  public synchronized int repeats(String originalId) {
    return families.getOrDefault(originalId, Family.NONE).count;
  }

  /** The first of them, in the order in which they were told. */
  public synchronized List<String> firstRepeats(String originalId) {
    return families.getOrDefault(originalId, Family.NONE).first.stream()
        .map(Repeat::postId)
        .toList();
  }

  private String rootOf(String postId) {
    String root = postId;
    for (int step = 0; step < DEPTH && originals.containsKey(root); step++) {
      root = originals.getOrDefault(root, root);
    }
    return root;
  }

  private static <V> Map<String, V> bounded() {
    return new LinkedHashMap<>() {
      @Override
      protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
        return size() > MAX_REPEATS;
      }
    };
  }
}
