package io.huiying.alert.domain.rules;

import io.huiying.contracts.assess.Place;
import io.huiying.contracts.post.Mark;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** All rule sets of a house. */
public final class RuleSets {

  private static final Comparator<RuleSet> OLDEST_FIRST =
      Comparator.comparing(RuleSet::validFrom).thenComparing(RuleSet::version);

  private final List<RuleSet> all;

  /**
   * @throws IllegalArgumentException when two have the same name, or a mark has none that applies
   *     everywhere
   */
  public RuleSets(List<RuleSet> all) {
    this.all = all.stream().sorted(OLDEST_FIRST).toList();
    if (all.stream().map(RuleSet::name).distinct().count() < all.size()) {
      throw new IllegalArgumentException("two rule sets have the same id and version");
    }
    for (Mark mark : Mark.values()) {
      if (all.stream()
          .noneMatch(rules -> rules.mark() == mark && rules.jurisdictions().isEmpty())) {
        throw new IllegalArgumentException("no rule set marked " + mark + " applies everywhere");
      }
    }
  }

  /**
   * The one in force: of the mark, closest to the place, newest that was valid then. An archive
   * older than every rule set gets the oldest.
   */
  public RuleSet inForce(Mark mark, Place place, Instant at) {
    List<RuleSet> fitting =
        all.stream().filter(rules -> rules.mark() == mark && rules.closeness(place) >= 0).toList();
    return fitting.stream()
        .filter(rules -> !rules.validFrom().isAfter(at))
        .max(Comparator.<RuleSet>comparingInt(r -> r.closeness(place)).thenComparing(OLDEST_FIRST))
        .orElseGet(fitting::getFirst);
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
