package io.huiying.analysis.domain.emergency;

import io.huiying.analysis.domain.lexicon.Meaning;
import io.huiying.contracts.assess.Hazard;

/**
 * A word for what happened.
 *
 * @param hazard what
 * @param strength how far the word alone names an event
 */
public record HazardTerm(Hazard hazard, Strength strength) implements Meaning {

  /** How far a word alone names an event. */
  public enum Strength {
    /** By itself. */
    SURE,
    /** Only with an event around it. */
    MAYBE,
    /** Not at all: a word of harm or rescue, see {@link UnnamedTerm}. */
    UNNAMED
  }

  /** Whether the word names an event by itself. */
  public boolean sure() {
    return strength == Strength.SURE;
  }
}
