package io.huiying.analysis.domain.place;

import io.huiying.contracts.assess.Place;

/**
 * An administrative division.
 *
 * @param code 6 digits to the county, 9 to the town
 * @param name its own name, e.g. 自贡市
 * @param fullName from the province down, e.g. 四川省自贡市
 */
public record Division(String code, String name, String fullName) {

  public Place place() {
    return new Place(code, fullName);
  }

  public String province() {
    return code.substring(0, 2);
  }

  /** Whether it lies within another or is the same. */
  public boolean within(Division other) {
    return code.startsWith(other.place().prefix());
  }

  /** Province, city, county or town: 1 to 4. */
  public int depth() {
    if (code.length() > 6) {
      return 4;
    }
    return code.endsWith("0000") ? 1 : code.endsWith("00") ? 2 : 3;
  }
}
