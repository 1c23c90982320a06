package io.huiying.alert.domain.rules;

import io.huiying.contracts.assess.Place;
import java.util.List;

/** How closely something made for jurisdictions is meant for a place. */
public final class Closeness {

  private Closeness() {}

  /**
   * Digits of the closest division that holds the place, 0 when made for everywhere, -1 when not
   * for this place.
   *
   * @param jurisdictions division codes; empty for everywhere
   */
  public static int of(List<String> jurisdictions, Place place) {
    if (jurisdictions.isEmpty()) {
      return 0;
    }
    return jurisdictions.stream()
        .map(code -> new Place(code, "").prefix())
        .filter(place.prefix()::startsWith)
        .mapToInt(String::length)
        .max()
        .orElse(-1);
  }
}
