package io.huiying.contracts.assess;

/**
 * A stretch of a post's title or text.
 *
 * @param field where
 * @param start first UTF-16 unit, in the post's own text (not in a normalised copy)
 * @param end one past the last UTF-16 unit
 * @param quote the words themselves
 */
public record Span(Field field, int start, int end, String quote) {

  /** Which part of the post a span lies in. */
  public enum Field {
    TITLE,
    TEXT
  }

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("a span runs from 0 <= start <= end");
    }
  }
}
