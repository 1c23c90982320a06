package io.huiying.kit.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.incident.Role;
import java.util.Arrays;
import java.util.List;

/**
 * Whose incidents an account sees and acts on (属地管理、分级负责, 国办发〔2016〕61号): those that happened inside
 * one of its divisions, a city's with the counties below it. An incident at a vaguer or unknown
 * place belongs to whoever answers for more. Nothing is allowed that is not said.
 *
 * @param divisions division codes of 6 or 9 digits, or {@value #EVERYWHERE} alone for the whole
 *     house; empty for nothing
 */
public record Scope(@JsonValue List<String> divisions) {

  /** Stands for the whole house where divisions stand. */
  public static final String EVERYWHERE = "*";

  /** Whatever the house sees, also what lies nowhere. */
  public static final Scope WHOLE_HOUSE = new Scope(List.of(EVERYWHERE));

  /** No incident at all. */
  public static final Scope NOTHING = new Scope(List.of());

  private static final int MOST = 64;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Scope {
    divisions = List.copyOf(divisions);
    if (divisions.size() > MOST) {
      throw new IllegalArgumentException("a scope names at most " + MOST + " divisions");
    }
    if (!divisions.equals(List.of(EVERYWHERE))) {
      divisions.forEach(Scope::check);
    }
  }

  private static void check(String code) {
    if (!code.matches("\\d{6}|\\d{9}")) {
      throw new IllegalArgumentException("a division code has 6 or 9 digits: " + code);
    }
  }

  /**
   * The scope of somebody who was given none: an administrator, who answers for the installation
   * and not for a place, has the whole house, everybody else nothing.
   */
  public static Scope unsaid(Role role) {
    return role == Role.ADMIN ? WHOLE_HOUSE : NOTHING;
  }

  /**
   * From words: division codes separated by commas, or {@value #EVERYWHERE}; nothing from none.
   *
   * @throws IllegalArgumentException when they are neither
   */
  public static Scope parse(String words) {
    return words.isBlank()
        ? NOTHING
        : new Scope(Arrays.stream(words.split(",", -1)).map(String::strip).toList());
  }

  /** The words that {@link #parse} reads. */
  public String words() {
    return String.join(",", divisions);
  }

  /** Whether it is not bound to any place. */
  public boolean wholeHouse() {
    return divisions.equals(WHOLE_HOUSE.divisions);
  }

  /** Whether an incident at that place belongs to it. */
  public boolean includes(Place place) {
    return wholeHouse()
        || (place.known()
            && divisions.stream()
                .anyMatch(code -> place.prefix().startsWith(new Place(code, "").prefix())));
  }

  /**
   * The same scope in a house that answers for these divisions: who answers for all of them answers
   * for the whole house, and with it for what lies nowhere yet.
   *
   * @param home division codes, empty for the whole mainland
   */
  public Scope at(List<String> home) {
    boolean all = !home.isEmpty() && home.stream().allMatch(code -> includes(new Place(code, "")));
    return all ? WHOLE_HOUSE : this;
  }

  /** For people. */
  public String label() {
    if (wholeHouse()) {
      return "全部辖区";
    }
    return divisions.isEmpty() ? "未划定" : String.join("、", divisions);
  }
}
