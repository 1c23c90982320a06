package io.huiying.alert.domain.incident;

import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentChange.OccurrenceContested;
import io.huiying.contracts.incident.Part;
import io.huiying.contracts.signal.GroupView;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Times of occurrence that cannot all be true (DESIGN section 6, 10): what posts tell is kept as
 * long as it contradicts itself, or what a person fixed. Clocks go on running from the time that
 * holds; which one is right only a person can say.
 */
public final class TimesPolicy {

  private TimesPolicy() {}

  /** The times that are told and that contradict the one that clocks run from. */
  public static List<Occurrence> others(Incident incident) {
    Occurrence held = incident.occurrence();
    return held == null
        ? List.of()
        : incident.handled().toldTimes().stream().filter(held::contradicts).toList();
  }

  /** Records what this group and the other voices tell, when that changed. */
  static void note(Unfolding unfolding, GroupView view) {
    List<Part> parts = unfolding.incident().handled().parts();
    if (parts.isEmpty()) {
      record(unfolding, told(view.occurrence(), view.otherTimes().stream()).toList());
    } else {
      note(unfolding, parts);
    }
  }

  /** Records what these voices tell, when that changed. */
  static void note(Unfolding unfolding, List<Part> parts) {
    record(
        unfolding,
        parts.stream()
            .flatMap(part -> told(part.occurrence(), part.otherTimes().stream()))
            .toList());
  }

  private static Stream<Occurrence> told(@Nullable Occurrence first, Stream<Occurrence> others) {
    return first == null ? others : Stream.concat(Stream.of(first), others);
  }

  private static void record(Unfolding unfolding, List<Occurrence> told) {
    Incident incident = unfolding.incident();
    Occurrence held = incident.occurrence();
    boolean contested = held != null && told.stream().anyMatch(held::contradicts);
    List<Occurrence> kept =
        contested ? told.stream().distinct().limit(Bounds.TOLD_TIMES).toList() : List.of();
    if (!kept.equals(incident.handled().toldTimes())) {
      unfolding.add(new OccurrenceContested(kept));
    }
  }
}
