package io.huiying.analysis.domain.model;

/** Turns a post into a vector whose direction stands for its meaning. */
@FunctionalInterface
public interface SentenceReader {

  /** Components of every vector. */
  int SIZE = 512;

  /**
   * The vector of a post; only its beginning counts.
   *
   * @return {@link #SIZE} numbers of Euclidean length 1
   */
  float[] read(String title, String text);
}
