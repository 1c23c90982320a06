package io.huiying.alert.domain.rules;

import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Severity;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * For which incidents a clause is meant. An empty set sets no bound.
 *
 * @param grades 等级, the gravest that is possible as long as nobody confirmed one
 * @param hazards what happened
 * @param levels of the government that answers
 */
public record Condition(Set<Severity> grades, Set<Hazard> hazards, Set<Level> levels) {

  /** For all. */
  public static final Condition ALWAYS = new Condition(Set.of(), Set.of(), Set.of());

  public Condition {
    grades = Set.copyOf(grades);
    hazards = Set.copyOf(hazards);
    levels = Set.copyOf(levels);
  }

  /** Whether an incident with these facts is meant. */
  public boolean holds(Facts facts) {
    return (grades.isEmpty() || grades.contains(facts.grade()))
        && (hazards.isEmpty() || (facts.hazard() != null && hazards.contains(facts.hazard())))
        && (levels.isEmpty() || levels.contains(facts.level()));
  }

  /** Whether some incident could be meant by both. */
  public boolean meets(Condition other) {
    return meet(grades, other.grades, EnumSet.allOf(Severity.class))
        && meet(hazards, other.hazards, EnumSet.allOf(Hazard.class))
        && meet(levels, other.levels, EnumSet.allOf(Level.class));
  }

  private static <T> boolean meet(Set<T> some, Set<T> others, Set<T> all) {
    return !Collections.disjoint(some.isEmpty() ? all : some, others.isEmpty() ? all : others);
  }
}
