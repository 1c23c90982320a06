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
  double weight(Telling post, Known known) {
    Place there = known.group().view().place();
    boolean mine = post.place().prefix().length() <= there.prefix().length();
    Set<String> terms = mine ? post.placeTerms() : known.placeTerms();
    double named = 0;
    for (String term : terms) {
      if (post.distinct().contains(term)) {
        named = Math.max(named, weights.of(term));
      }
    }
    return Math.max(named, byLevel(mine ? post.place() : there));
  }

  /** Whether a text writes a place's name in a way that can mean no other. */
  boolean names(Set<String> place, Set<String> written, double rareTerm) {
    return place.stream().anyMatch(t -> written.contains(t) && weights.of(t) >= rareTerm);
  }

  private static double byLevel(Place place) {
    int digits = place.prefix().length();
    return digits <= 2 ? PROVINCE : digits <= 4 ? CITY : COUNTY;
  }
}
