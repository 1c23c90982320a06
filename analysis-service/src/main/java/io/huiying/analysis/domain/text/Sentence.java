package io.huiying.analysis.domain.text;

/**
 * A stretch that says one thing.
 *
 * @param start first position
 * @param end one past the last, the closing mark included
 */
public record Sentence(int start, int end) {

  public boolean holds(int position) {
    return position >= start && position < end;
  }
}
