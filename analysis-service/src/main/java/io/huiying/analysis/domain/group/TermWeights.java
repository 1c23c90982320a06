package io.huiying.analysis.domain.group;

import java.util.Map;

/**
 * How much a shared term says: the rarer the days on which people read it, the more.
 *
 * <p>Days are counted instead of titles, since one event fills a day with its own words: a place
 * that was in the news once in a year stays rare however many titles it had.
 */
public final class TermWeights {

  /** Days assumed for a term that the table does not list. */
  private static final double UNLISTED_DAYS = 2.5;

  private final Map<String, Integer> days;
  private final int span;

  /**
   * @param days on how many days of the span a term was read; terms on very few are left out
   * @param span days observed, at least 1
   */
  public TermWeights(Map<String, Integer> days, int span) {
    if (span < 1) {
      throw new IllegalArgumentException("weights come from at least one day");
    }
    this.days = Map.copyOf(days);
    this.span = span;
  }

  /** In nats: 0 for a word of every day, about 5 for one that is hardly ever read. */
  public double of(String term) {
    Integer read = days.get(term);
    double on = read == null ? UNLISTED_DAYS : read;
    return Math.max(0, Math.log((span + 1) / (on + 0.5)));
  }
}
