package io.huiying.analysis.domain.group;

import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.signal.GroupView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Occurrence intervals of posts intersect; where they contradict, the finer words hold and the
 * others are kept beside them, so that a person can see that posts do not agree.
 *
 * @param held absent when no post says a time
 * @param others what contradicts it, in the order in which it was told, at most {@value
 *     GroupView#MAX_OTHER_TIMES}
 */
record OccurrenceMerge(@Nullable Occurrence held, List<Occurrence> others) {

  static final OccurrenceMerge NONE = new OccurrenceMerge(null, List.of());

  OccurrenceMerge {
    others = List.copyOf(others);
  }

  /** What a group's posts say by now. */
  static OccurrenceMerge of(GroupView view) {
    return new OccurrenceMerge(view.occurrence(), view.otherTimes());
  }

  /** With what one more post says. */
  OccurrenceMerge with(@Nullable Occurrence told) {
    if (told == null) {
      return this;
    }
    Occurrence known = held;
    if (known == null) {
      return new OccurrenceMerge(told, List.of());
    }
    if (!told.contradicts(known)) {
      return new OccurrenceMerge(intersected(known, told), others);
    }
    boolean finer = told.precision().compareTo(known.precision()) < 0;
    Occurrence holds = finer ? told : known;
    List<Occurrence> all = noted(others, finer ? known : told);
    return new OccurrenceMerge(holds, all.stream().filter(holds::contradicts).toList());
  }

  /** With all that another group's posts say. */
  OccurrenceMerge with(OccurrenceMerge more) {
    OccurrenceMerge all = with(more.held);
    for (Occurrence other : more.others) {
      all = all.with(other);
    }
    return all;
  }

  /** What agrees with a time that is noted already makes that one narrower. */
  private static List<Occurrence> noted(List<Occurrence> known, Occurrence told) {
    List<Occurrence> all = new ArrayList<>(known);
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).contradicts(told)) {
        all.set(i, intersected(all.get(i), told));
        return all;
      }
    }
    if (all.size() < GroupView.MAX_OTHER_TIMES) {
      all.add(told);
    }
    return all;
  }

  private static Occurrence intersected(Occurrence known, Occurrence told) {
    Occurrence finer = told.precision().compareTo(known.precision()) < 0 ? told : known;
    return new Occurrence(
        known.lower().isAfter(told.lower()) ? known.lower() : told.lower(),
        known.upper().isBefore(told.upper()) ? known.upper() : told.upper(),
        finer.precision(),
        finer.quote(),
        finer.evidence());
  }
}
