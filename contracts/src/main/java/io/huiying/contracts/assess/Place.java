package io.huiying.contracts.assess;

/**
 * An administrative division.
 *
 * @param code 6 digits to the county (510300), 9 to the town; the empty string when unknown
 * @param name full name from the province down, e.g. 四川省自贡市
 */
public record Place(String code, String name) {

  public static final Place UNKNOWN = new Place("", "");

  private static final int COUNTY = 6;

  public boolean known() {
    return !code.isEmpty();
  }

  /** The code without the zeros that mean "whole of": 510300 gives 5103. */
  public String prefix() {
    if (code.length() > COUNTY || !code.endsWith("00")) {
      return code;
    }
    int city = code.length() - 2;
    return code.substring(0, code.startsWith("00", city - 2) ? city - 2 : city);
  }

  /** Whether one of the two lies within the other, or they are the same. */
  public boolean touches(Place other) {
    return known()
        && other.known()
        && (prefix().startsWith(other.prefix()) || other.prefix().startsWith(prefix()));
  }
}
