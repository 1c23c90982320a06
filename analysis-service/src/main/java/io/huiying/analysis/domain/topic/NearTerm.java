package io.huiying.analysis.domain.topic;

import io.huiying.analysis.domain.lexicon.Meaning;

/**
 * A word that speaks for a topic only close to one of another group of words.
 *
 * @param rule whose
 * @param side the group that the word belongs to
 */
public record NearTerm(NearRule rule, Side side) implements Meaning {

  /** The two groups of a rule. */
  public enum Side {
    ONE,
    OTHER
  }
}
