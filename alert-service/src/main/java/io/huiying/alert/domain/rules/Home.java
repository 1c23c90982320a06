package io.huiying.alert.domain.rules;

import io.huiying.contracts.assess.Place;
import java.util.List;

/**
 * Where this installation stands.
 *
 * @param codes division codes that it answers for, e.g. {@code 510300}; empty for the whole
 *     mainland (for trying out)
 */
public record Home(List<String> codes) {

  /** The whole mainland. */
  public static final Home MAINLAND = new Home(List.of());

  public Home {
    codes = List.copyOf(codes);
    for (String code : codes) {
      if (!code.matches("\\d{6}|\\d{9}")) {
        throw new IllegalArgumentException("a division code has 6 or 9 digits: " + code);
      }
    }
  }

  boolean wholeMainland() {
    return codes.isEmpty();
  }

  /** Whether the place is one of this home's divisions itself. */
  boolean isAt(Place place) {
    return codes.stream().anyMatch(code -> division(code).prefix().equals(place.prefix()));
  }

  /** Whether the place lies inside one of this home's divisions. */
  boolean contains(Place place) {
    return codes.stream().anyMatch(code -> place.prefix().startsWith(division(code).prefix()));
  }

  /** Whether the place is so vague that it may lie inside. */
  boolean mayContain(Place place) {
    return codes.stream().anyMatch(code -> division(code).prefix().startsWith(place.prefix()));
  }

  private static Place division(String code) {
    return new Place(code, "");
  }
}
