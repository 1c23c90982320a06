package io.huiying.alert.domain.rules;

import io.huiying.contracts.assess.Place;
import io.huiying.contracts.incident.Ownership;

/** Whose incident it is, seen from home (DESIGN section 6). */
public final class OwnershipPolicy {

  private OwnershipPolicy() {}

  /** The ownership that place and home give, whoever asks. */
  public static Ownership of(Home home, boolean mainland, Place place) {
    if (!mainland) {
      return Ownership.FOREIGN;
    }
    if (!place.known()) {
      return Ownership.UNKNOWN;
    }
    if (home.wholeMainland() || home.isAt(place)) {
      return Ownership.OWN;
    }
    if (home.contains(place)) {
      return Ownership.SUBORDINATE;
    }
    return home.mayContain(place) ? Ownership.UNKNOWN : Ownership.OUTSIDE;
  }

  /**
   * What a signal may make of it. Posts refine a place; they never take an incident, and with it
   * the clocks, away from who answers for it: that needs a person.
   */
  public static Ownership refined(Ownership before, Ownership seen) {
    boolean answering = before == Ownership.OWN || before == Ownership.SUBORDINATE;
    boolean stillAnswering = seen == Ownership.OWN || seen == Ownership.SUBORDINATE;
    return answering && !stillAnswering ? before : seen;
  }

  /** Whether the release clocks run for it. */
  public static boolean answers(Ownership ownership) {
    return switch (ownership) {
      case OWN, SUBORDINATE -> true;
      case OUTSIDE, FOREIGN, UNKNOWN -> false;
    };
  }

  /** Whether somebody on duty has to look at it. */
  public static boolean concerns(Ownership ownership) {
    return switch (ownership) {
      case OWN, SUBORDINATE, UNKNOWN -> true;
      case OUTSIDE, FOREIGN -> false;
    };
  }
}
