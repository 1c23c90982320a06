package io.huiying.alert.domain.incident;

import io.huiying.contracts.assess.Place;
import java.util.Comparator;
import java.util.List;

/** Where an event lies that several voices tell of: across places, the common superior. */
final class PlacePolicy {

  private static final int PROVINCE = 2;
  private static final int STEP = 2;
  private static final int CODE = 6;

  private PlacePolicy() {}

  /**
   * The finest of those that lie within one another, else what all lie in; unknown when nothing.
   */
  static Place common(List<Place> places) {
    List<Place> known = places.stream().filter(Place::known).toList();
    return known.stream()
        .max(Comparator.comparing(place -> place.prefix().length()))
        .map(
            finest ->
                known.stream().allMatch(finest::touches)
                    ? finest
                    : known.stream().reduce(PlacePolicy::superior).orElse(finest))
        .orElse(Place.UNKNOWN);
  }

  /** What both lie in, which may be one of them. */
  private static Place superior(Place a, Place b) {
    if (!a.known() || !b.known()) {
      return Place.UNKNOWN;
    }
    if (a.touches(b)) {
      return a.prefix().length() <= b.prefix().length() ? a : b;
    }
    int same = 0;
    while (a.prefix().regionMatches(same, b.prefix(), same, STEP)
        && same + STEP <= Math.min(a.prefix().length(), b.prefix().length())) {
      same += STEP;
    }
    if (same < PROVINCE) {
      return Place.UNKNOWN;
    }
    String code =
        a.prefix().substring(0, Math.min(same, CODE)) + "0".repeat(CODE - Math.min(same, CODE));
    return new Place(code, commonName(a.name(), b.name()));
  }

  /** 云澜省云汀市 of 云澜省云汀市滨江区 and 云澜省云汀市临港县, ending with a whole division. */
  private static String commonName(String a, String b) {
    int same = 0;
    int whole = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
      if ("省市区县州盟旗".indexOf(a.charAt(same - 1)) >= 0) {
        whole = same;
      }
    }
    return a.substring(0, whole);
  }
}
