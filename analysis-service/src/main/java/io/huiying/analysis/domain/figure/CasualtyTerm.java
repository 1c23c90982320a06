package io.huiying.analysis.domain.figure;

import io.huiying.analysis.domain.lexicon.Meaning;
import io.huiying.contracts.assess.FigureKind;

/**
 * A word that says what happened to the people counted before or after it.
 *
 * @param kind what it counts
 * @param position where its number stands
 */
public record CasualtyTerm(FigureKind kind, Position position) implements Meaning {

  /** Where a word's number stands. */
  public enum Position {
    /** 3人死亡, 死亡3人. */
    EITHER,
    /** 救出3人: what follows is its object even when another word follows that. */
    BEFORE_NUMBER
  }
}
