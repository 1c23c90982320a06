package io.huiying.analysis.domain.lexicon;

/**
 * A word of a lexicon found in a text.
 *
 * @param meaning what the word stands for in one lexicon
 * @param start first position in the normal form
 * @param end one past the last
 */
public record Hit<M extends Meaning>(M meaning, int start, int end) {

  public int length() {
    return end - start;
  }

  /** Whether another hit covers this one and is longer. */
  public boolean within(Hit<?> other) {
    return other.start <= start && end <= other.end && other.length() > length();
  }
}
