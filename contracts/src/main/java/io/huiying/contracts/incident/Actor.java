package io.huiying.contracts.incident;

/**
 * Who did it.
 *
 * @param name account name, or the part of the house for {@link Role#SYSTEM}
 * @param role in which capacity
 */
public record Actor(String name, Role role) {

  /** The analysis, speaking through signals. */
  public static final Actor ANALYSIS = new Actor("analysis", Role.SYSTEM);

  /** The clock engine or the siren, speaking through alarms. */
  public static final Actor CLOCKS = new Actor("clocks", Role.SYSTEM);
}
