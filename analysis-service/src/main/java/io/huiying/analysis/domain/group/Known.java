package io.huiying.analysis.domain.group;

import io.huiying.contracts.signal.OpenGroup;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An open group in memory, with what comparing it again and again needs.
 *
 * @param group the group
 * @param rulings what people ruled on it
 * @param keys under which the index finds it
 * @param core its terms and how far each stands for the group, 0 to 1
 * @param placeTerms of its place's name
 * @param direction of what its posts mean, absent where none of them brought a meaning
 */
record Known(
    OpenGroup group,
    Rulings rulings,
    Set<String> keys,
    Map<String, Double> core,
    Set<String> placeTerms,
    @Nullable Direction direction) {

  /** A term that a large group uses once says little of it. */
  private static final double EXPECTED_SHARE = 0.04;

  static Known of(OpenGroup group, @Nullable Known before, Set<String> keys) {
    Direction known = before == null ? null : before.direction();
    return new Known(
        group,
        Rulings.of(group),
        keys,
        core(group),
        placeTerms(group, before),
        Direction.of(group.meaning(), known));
  }

  private static Set<String> placeTerms(OpenGroup group, @Nullable Known before) {
    var place = group.view().place();
    return before != null && before.group().view().place().equals(place)
        ? before.placeTerms()
        : PlaceNames.terms(place);
  }

  String groupId() {
    return group.groupId();
  }

  /** The group under whose id it is told. */
  String rootId() {
    return rulings.partOf() == null ? groupId() : rulings.partOf();
  }

  private static Map<String, Double> core(OpenGroup group) {
    double expected = 1 + EXPECTED_SHARE * Math.max(0, group.view().posts() - 1);
    Map<String, Double> core = HashMap.newHashMap(group.terms().size());
    for (OpenGroup.TermCount term : group.terms()) {
      core.put(term.term(), Math.min(1, term.posts() / expected));
    }
    return core;
  }
}
