package io.huiying.analysis.domain.group;

import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Place;
import org.jspecify.annotations.Nullable;

/** How finely two places have to agree, and what two posts agree on. */
final class Whereabouts {

  private static final int COUNTY_DIGITS = 6;
  private static final int CITY_DIGITS = 4;

  private Whereabouts() {}

  /**
   * Whether both can mean the place of one event. Towns of one county are named side by side in
   * many reports; an earthquake or a flood strikes all counties of a city.
   */
  static boolean touch(Place a, Place b, @Nullable Hazard one, @Nullable Hazard other) {
    boolean everywhere = HazardKinship.spreads(one) && HazardKinship.spreads(other);
    int digits = everywhere ? CITY_DIGITS : COUNTY_DIGITS;
    return cut(a, digits).touches(cut(b, digits));
  }

  /** The finer of two places that agree; what they have in common where towns differ. */
  static Place agreed(Place known, Place told) {
    if (!known.known() || !told.known()) {
      return known.known() ? known : told;
    }
    if (known.touches(told)) {
      return told.prefix().length() > known.prefix().length() ? told : known;
    }
    boolean sameCounty =
        known.code().length() > COUNTY_DIGITS
            && told.code().length() > COUNTY_DIGITS
            && known.code().regionMatches(0, told.code(), 0, COUNTY_DIGITS);
    return sameCounty ? county(known, told) : known;
  }

  private static Place county(Place a, Place b) {
    int end = 0;
    while (end < Math.min(a.name().length(), b.name().length())
        && a.name().charAt(end) == b.name().charAt(end)) {
      end++;
    }
    return new Place(a.code().substring(0, COUNTY_DIGITS), a.name().substring(0, end));
  }

  private static Place cut(Place place, int digits) {
    if (place.prefix().length() <= digits) {
      return place;
    }
    String code = place.code().substring(0, digits) + "0".repeat(COUNTY_DIGITS - digits);
    return new Place(code, place.name());
  }
}
