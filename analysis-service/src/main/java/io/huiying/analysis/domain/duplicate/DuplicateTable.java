package io.huiying.analysis.domain.duplicate;

import io.huiying.contracts.assess.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the post that another nearly repeats, among the newest that it was given: a locality
 * sensitive hash over {@link Sketch}, each find verified by the similarity itself. Owned by one
 * writer.
 *
 * <p>Bounded twice: by time, since what is older than the window is passed over, and by size, since
 * the newest overwrite the oldest. A look-up costs the same however full it is: each band of a
 * sketch names one bucket, and a bucket has {@value #WAYS} places.
 */
public final class DuplicateTable {

  /** Similarity from which two texts are nearly the same. */
  public static final double NEARLY_SAME = 0.7;

  /** Two very short texts agree by chance. */
  private static final int ENOUGH_PAIRS = 5;

  private static final int WAYS = 8;
  private static final int POSTS_PER_BUCKET = 4;
  private static final int AT_FIRST = 1 << 10;
  private static final int VERIFIED = 48;

  private record Entry(
      String postId, Shingles shingles, Particulars particulars, Place place, Instant at) {}

  /**
   * What a post nearly repeats.
   *
   * @param postId the earlier post
   * @param similarity 0.7 to 1
   */
  public record Match(String postId, double similarity) {}

  private final int capacity;
  private final Duration window;
  private final Map<String, Instant> known = new HashMap<>();
  private @Nullable Entry[] ring = new Entry[AT_FIRST];

  /** Band hash in the upper half, number of the post from 1 in the lower. */
  private long[] slots = slotsFor(AT_FIRST);

  private int buckets = AT_FIRST / POSTS_PER_BUCKET;
  private int taken;

  /**
   * @param capacity posts remembered, a power of two from 1024
   * @param window age at which a post is no longer repeated but told anew
   */
  public DuplicateTable(int capacity, Duration window) {
    if (capacity < AT_FIRST || Integer.bitCount(capacity) != 1) {
      throw new IllegalArgumentException("a table holds a power of two of posts from " + AT_FIRST);
    }
    this.capacity = capacity;
    this.window = window;
  }

  /** Remembers a post; one that is remembered already stays as it is. */
  public void add(String postId, Wording words, Place place, Instant at) {
    if (known.putIfAbsent(postId, at) != null) {
      return;
    }
    if (taken == ring.length && ring.length < capacity) {
      grow();
    } else if (taken == Integer.MAX_VALUE) {
      renumber();
    }
    Entry entry =
        new Entry(postId, Shingles.of(words.letters()), Particulars.of(words.raw()), place, at);
    Entry before = ring[taken & (ring.length - 1)];
    if (before != null) {
      known.remove(before.postId());
    }
    ring[taken & (ring.length - 1)] = entry;
    taken++;
    file(entry, taken);
  }

  /** Whether this very post is remembered from within the window. */
  public boolean holds(String postId, Instant at) {
    Instant told = known.get(postId);
    return told != null && Duration.between(told, at).abs().compareTo(window) < 0;
  }

  /** The most similar post of the window, if nearly the same and no particular differs. */
  public @Nullable Match find(Wording words, Place place, Instant at) {
    Shingles shingles = Shingles.of(words.letters());
    if (shingles.size() < ENOUGH_PAIRS) {
      return null;
    }
    Particulars particulars = Particulars.of(words.raw());
    Match best = null;
    for (Entry entry : alike(shingles)) {
      double similarity = shingles.similarity(entry.shingles());
      boolean nearer =
          similarity >= NEARLY_SAME && (best == null || similarity > best.similarity());
      if (nearer
          && !differ(place, entry.place())
          && !particulars.contradict(entry.particulars())
          && Duration.between(entry.at(), at).abs().compareTo(window) <= 0) {
        best = new Match(entry.postId(), similarity);
      }
    }
    return best;
  }

  private static boolean differ(Place a, Place b) {
    return a.known() && b.known() && !a.touches(b);
  }

  private List<Entry> alike(Shingles shingles) {
    int[] bands = Sketch.bands(shingles);
    Set<Integer> numbers = new HashSet<>();
    List<Entry> alike = new ArrayList<>();
    for (int band = 0; band < Sketch.BANDS && alike.size() < VERIFIED; band++) {
      int from = bucket(band, bands[band]);
      for (int way = 0; way < WAYS && alike.size() < VERIFIED; way++) {
        long slot = slots[from + way];
        Entry entry = (int) (slot >>> 32) == bands[band] ? entry((int) slot) : null;
        if (entry != null && numbers.add((int) slot)) {
          alike.add(entry);
        }
      }
    }
    return alike;
  }

  /** The entry of a number, if not overwritten since. */
  private @Nullable Entry entry(int number) {
    boolean kept = number > 0 && number > taken - ring.length;
    return kept ? ring[(number - 1) & (ring.length - 1)] : null;
  }

  private void file(Entry entry, int number) {
    int[] bands = Sketch.bands(entry.shingles());
    for (int band = 0; band < Sketch.BANDS; band++) {
      int from = bucket(band, bands[band]);
      System.arraycopy(slots, from, slots, from + 1, WAYS - 1);
      slots[from] = (long) bands[band] << 32 | number;
    }
  }

  private int bucket(int band, int hash) {
    return (band * buckets + (hash & (buckets - 1))) * WAYS;
  }

  /** Twice the room; everything is filed anew, which happens ever more rarely. */
  private void grow() {
    ring = Arrays.copyOf(ring, ring.length * 2);
    buckets = ring.length / POSTS_PER_BUCKET;
    fileAll();
  }

  /** Numbers begin again from the ring's length on, in the same places of the ring. */
  private void renumber() {
    taken = ring.length + (taken & (ring.length - 1));
    fileAll();
  }

  private void fileAll() {
    slots = slotsFor(ring.length);
    for (int number = Math.max(1, taken - ring.length + 1); number <= taken; number++) {
      Entry entry = entry(number);
      if (entry != null) {
        file(entry, number);
      }
    }
  }

  private static long[] slotsFor(int posts) {
    return new long[Sketch.BANDS * (posts / POSTS_PER_BUCKET) * WAYS];
  }
}
