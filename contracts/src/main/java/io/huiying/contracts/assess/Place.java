package io.huiying.contracts.assess;

/**
 * An administrative division.
 *
 * @param code 6 digits to the county (510300), 9 to the town; the empty string when unknown
 * @param name full name from the province down, e.g. 四川省自贡市
 */
public record Place(String code, String name) {

  public static final Place UNKNOWN = new Place("", "");

  public boolean known() {
    return !code.isEmpty();
  }

  /** The code without the zeros that mean "whole of": 510300 gives 5103. */
  public String prefix() {
    String head = code.length() > 6 ? code : code.replaceFirst("(00){1,2}$", "");
    return head;
  }

  /** Whether one of the two lies within the other, or they are the same. */
  public boolean touches(Place other) {
    return known()
        && other.known()
        && (prefix().startsWith(other.prefix()) || other.prefix().startsWith(prefix()));
  }
}
