package io.huiying.alert.domain.rules;

import java.util.Objects;

/**
 * A clock's rule and where it stands.
 *
 * @param rules the rule set that has it
 * @param rule what it asks
 */
public record Clause(RuleSet rules, ClockRule rule) {

  /**
   * To whom it wants a report.
   *
   * @throws NullPointerException when it wants none
   */
  public Addressee to() {
    return Objects.requireNonNull(rule.to());
  }
}
