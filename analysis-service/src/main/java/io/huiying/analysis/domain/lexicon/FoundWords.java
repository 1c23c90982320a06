package io.huiying.analysis.domain.lexicon;

import java.util.Arrays;

/**
 * The words found in a text as bare numbers, one {@code long} each: most are never asked for, and
 * an object for each would cost more than finding them.
 */
final class FoundWords {

  /** Enough for the length of a word. */
  static final int LENGTH_BITS = 10;

  /** Units of the longest word that can be packed. */
  static final int LONGEST = (1 << LENGTH_BITS) - 1;

  /** Words of all lexicons that can be told apart: four million. */
  static final int WORD_BITS = 22;

  private static final long WORD_MASK = (1L << WORD_BITS) - 1;

  private long[] packed = new long[16];
  private int count;

  /**
   * Start first, then the longer before the shorter: the order of the numbers is that of reading.
   */
  void add(int word, int length, int end) {
    if (count == packed.length) {
      packed = Arrays.copyOf(packed, count * 2);
    }
    packed[count++] =
        (long) (end - length) << LENGTH_BITS + WORD_BITS
            | (long) (LONGEST - length) << WORD_BITS
            | word;
  }

  /** By position, longer before shorter. */
  FoundWords sorted() {
    Arrays.sort(packed, 0, count);
    return this;
  }

  int count() {
    return count;
  }

  int word(int index) {
    return (int) (packed[index] & WORD_MASK);
  }

  int start(int index) {
    return (int) (packed[index] >>> (LENGTH_BITS + WORD_BITS));
  }

  int end(int index) {
    return start(index) + LONGEST - (int) ((packed[index] >>> WORD_BITS) & LONGEST);
  }
}
