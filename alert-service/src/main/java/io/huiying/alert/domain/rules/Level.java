package io.huiying.alert.domain.rules;

import io.huiying.contracts.assess.Place;

/** 级: of the government that answers. */
public enum Level {
  PROVINCE,
  CITY,
  /** And below: a town reports through its county. */
  COUNTY;

  private static final int PROVINCE_DIGITS = 2;
  private static final int CITY_DIGITS = 4;

  /** The level of a division, county when nothing is known of it. */
  public static Level of(Place place) {
    return switch (place.prefix().length()) {
      case PROVINCE_DIGITS -> PROVINCE;
      case CITY_DIGITS -> CITY;
      default -> COUNTY;
    };
  }
}
