package io.huiying.alert.domain.rules;

import io.huiying.alert.domain.calendar.WorkCalendar;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.post.Mark;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All rule sets of a house, and the calendar by which they count working days. */
public final class RuleSets {

  private static final Comparator<RuleSet> OLDEST_FIRST =
      Comparator.comparing(RuleSet::validFrom).thenComparing(RuleSet::version);

  private final List<RuleSet> all;
  private final Supplier<WorkCalendar> calendar;

  /** Without any calendar: every year is unknown. */
  public RuleSets(List<RuleSet> all) {
    this(all, () -> WorkCalendar.NONE);
  }

  /**
   * All rule sets.
   *
   * @param calendar the calendar as it was loaded last
   * @throws IllegalArgumentException when two cannot stand side by side, or a mark has none that
   *     applies everywhere
   */
  public RuleSets(List<RuleSet> all, Supplier<WorkCalendar> calendar) {
    this.all = all.stream().sorted(OLDEST_FIRST).toList();
    this.calendar = calendar;
    for (RuleSet one : all) {
      for (RuleSet other : all) {
        if (one != other && one.conflict(other).isPresent()) {
          throw new IllegalArgumentException(one.name() + ": " + one.conflict(other).orElseThrow());
        }
      }
    }
    for (Mark mark : Mark.values()) {
      if (bases(mark).stream().noneMatch(rules -> rules.jurisdictions().isEmpty())) {
        throw new IllegalArgumentException("no rule set marked " + mark + " applies everywhere");
      }
    }
  }

  private List<RuleSet> bases(Mark mark) {
    return all.stream().filter(rules -> rules.mark() == mark && !rules.supplement()).toList();
  }

  /**
   * The one in force: of the mark, closest to the place, newest that was valid then; the country's
   * where the place has none. An archive older than every rule set gets the oldest of the country.
   */
  public RuleSet inForce(Mark mark, Place place, Instant at) {
    return bases(mark).stream()
        .filter(rules -> rules.closeness(place) >= 0 && rules.inForce(at))
        .max(Comparator.<RuleSet>comparingInt(r -> r.closeness(place)).thenComparing(OLDEST_FIRST))
        .orElseGet(() -> oldestOfTheCountry(mark));
  }

  private RuleSet oldestOfTheCountry(Mark mark) {
    return bases(mark).stream().filter(r -> r.jurisdictions().isEmpty()).findFirst().orElseThrow();
  }

  /**
   * What is asked of an incident: the clauses of the rule set in force, and of the supplements
   * those for clocks about which nothing closer has a clause.
   *
   * @param hazard absent for an ordinary 舆情
   */
  public List<Clause> clauses(Mark mark, Place place, @Nullable Hazard hazard, Instant at) {
    List<Clause> clauses = new ArrayList<>();
    Set<Slot> ruled = new HashSet<>();
    add(clauses, ruled, inForce(mark, place, at));
    supplements(mark, place, hazard, at).forEach(rules -> add(clauses, ruled, rules));
    return clauses;
  }

  private static void add(List<Clause> clauses, Set<Slot> ruled, RuleSet rules) {
    List<Clause> own =
        rules.clocks().stream()
            .filter(rule -> !ruled.contains(rule.slot()))
            .map(rule -> new Clause(rules, rule))
            .toList();
    own.forEach(clause -> ruled.add(clause.rule().slot()));
    clauses.addAll(own);
  }

  /** Closest to the place first, then those about certain hazards, then by name. */
  private List<RuleSet> supplements(Mark mark, Place place, @Nullable Hazard hazard, Instant at) {
    return all.stream()
        .filter(rules -> rules.mark() == mark && rules.supplement() && rules.inForce(at))
        .filter(rules -> rules.closeness(place) >= 0 && rules.isAbout(hazard))
        .filter(rules -> !replaced(rules, at))
        .sorted(
            Comparator.<RuleSet>comparingInt(r -> -r.closeness(place))
                .thenComparing(r -> r.hazards().isEmpty())
                .thenComparing(RuleSet::id))
        .toList();
  }

  private boolean replaced(RuleSet rules, Instant at) {
    return all.stream()
        .anyMatch(o -> o.id().equals(rules.id()) && o.version() > rules.version() && o.inForce(at));
  }

  /** By which working days are counted now. */
  public WorkCalendar calendar() {
    return calendar.get();
  }

  /** Those that are in the list. */
  public List<RuleSet> all() {
    return all;
  }

  /** For tests and single files. */
  public static RuleSets of(RuleSet... rules) {
    return new RuleSets(Arrays.asList(rules));
  }
}
