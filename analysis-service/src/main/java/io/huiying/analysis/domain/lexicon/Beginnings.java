package io.huiying.analysis.domain.lexicon;

import java.util.List;

/**
 * With which two units a word may begin: a few bits that stay in the processor's nearest cache and
 * spare most positions of a text the walk through the automaton.
 */
final class Beginnings {

  /** Bits for each word: so many keep false alarms below one in ten. */
  private static final int BITS = 8;

  private static final int LEAST_BITS = 1 << 12;

  private final long[] pairs;
  private final long[] alone = new long[(Character.MAX_VALUE + 1) >> 6];
  private final int shift;

  Beginnings(List<String> words) {
    int bits = Integer.highestOneBit(Math.max(LEAST_BITS, words.size() * BITS - 1)) << 1;
    this.pairs = new long[bits >> 6];
    this.shift = Integer.numberOfLeadingZeros(bits - 1);
    for (String word : words) {
      char first = word.charAt(0);
      if (word.length() == 1) {
        alone[first >> 6] |= 1L << first;
      } else {
        int pair = pair(first, word.charAt(1));
        pairs[pair >> 6] |= 1L << pair;
      }
    }
  }

  private int pair(int first, int second) {
    return ((first << 16 | second) * 0x9E3779B1) >>> shift;
  }

  /**
   * At which of up to 64 positions a word may have begun one unit before, or is one unit long: one
   * bit each; a bit may be a false alarm. Without a branch, since none could be foretold.
   */
  long among(char[] text, int from, int to) {
    long found = 0;
    int last = from == 0 ? 0 : text[from - 1];
    for (int at = from; at < to; at++) {
      int unit = text[at];
      int pair = pair(last, unit);
      found |= ((pairs[pair >> 6] >>> pair | alone[unit >> 6] >>> unit) & 1) << at - from;
      last = unit;
    }
    return found;
  }

  /** Whether a unit is a word by itself. */
  boolean alone(char unit) {
    return (alone[unit >> 6] & 1L << unit) != 0;
  }
}
