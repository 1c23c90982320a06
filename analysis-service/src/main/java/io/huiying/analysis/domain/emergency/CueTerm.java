package io.huiying.analysis.domain.emergency;

import io.huiying.analysis.domain.lexicon.Meaning;

/**
 * A word that says somebody is dealing with an event now.
 *
 * @param cue the rule that it belongs to
 */
public record CueTerm(Cue cue) implements Meaning {

  /**
   * A named reason for an emergency.
   *
   * @param name e.g. {@code response-now}
   * @param weight what it adds, once
   */
  public record Cue(String name, double weight) {}
}
