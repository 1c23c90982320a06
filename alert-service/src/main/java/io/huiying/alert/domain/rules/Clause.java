package io.huiying.alert.domain.rules;

/**
 * A clock's rule and where it stands.
 *
 * @param rules the rule set that has it
 * @param rule what it asks
 */
public record Clause(RuleSet rules, ClockRule rule) {}
