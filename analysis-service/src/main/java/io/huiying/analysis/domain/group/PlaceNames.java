package io.huiying.analysis.domain.group;

import io.huiying.contracts.assess.Place;
import java.util.Set;

/** What a shared place says: the finer and the rarer in the news, the more. */
final class PlaceNames {

  private static final double COUNTY = 3.5;
  private static final double CITY = 2.5;
  private static final double PROVINCE = 1.0;
  private static final int NAME_CHARACTERS = 60;

  private final TermWeights weights;

  PlaceNames(TermWeights weights) {
    this.weights = weights;
  }

  /** The terms of a place's full name, from the province down. */
  static Set<String> terms(Place place) {
    return Terms.of(place.name(), NAME_CHARACTERS).distinct();
  }

  /**
   * What it says that both are in the coarser of two places that touch: the weight of its name
   * where the post writes it, else by level.
   */
  double weight(Place a, Place b, Set<String> written) {
    Place shared = a.prefix().length() <= b.prefix().length() ? a : b;
    double named =
        terms(shared).stream().filter(written::contains).mapToDouble(weights::of).max().orElse(0);
    return Math.max(named, byLevel(shared));
  }

  /** Whether a text writes a place's name in a way that can mean no other. */
  boolean names(Place place, Set<String> written, double rareTerm) {
    return terms(place).stream().anyMatch(t -> weights.of(t) >= rareTerm && written.contains(t));
  }

  private static double byLevel(Place place) {
    int digits = place.prefix().length();
    return digits <= 2 ? PROVINCE : digits <= 4 ? CITY : COUNTY;
  }
}
