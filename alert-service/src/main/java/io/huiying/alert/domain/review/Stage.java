package io.huiying.alert.domain.review;

import io.huiying.alert.domain.dossier.Waterfall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the hours go: one step of the waterfall over many incidents. Each figure is of those that
 * have it, so that an incident whose occurrence nobody knows still counts for the other steps.
 *
 * @param step what happened
 * @param incidents how many came so far
 * @param sincePrevious median from the step before it; absent for the first
 * @param sinceOccurrence median from the occurrence; absent where nobody knew any
 */
public record Stage(
    Waterfall.Kind step,
    int incidents,
    @Nullable Duration sincePrevious,
    @Nullable Duration sinceOccurrence) {

  /** The stages of some incidents, those that none has reached left out. */
  static List<Stage> of(List<Course> courses) {
    Map<Waterfall.Kind, List<Waterfall.Step>> steps = new EnumMap<>(Waterfall.Kind.class);
    courses.stream()
        .flatMap(course -> course.waterfall().steps().stream())
        .forEach(step -> steps.computeIfAbsent(step.kind(), _ -> new ArrayList<>()).add(step));
    return steps.entrySet().stream().map(of -> stage(of.getKey(), of.getValue())).toList();
  }

  private static Stage stage(Waterfall.Kind kind, List<Waterfall.Step> steps) {
    List<Duration> previous =
        steps.stream()
            .map(Waterfall.Step::sincePrevious)
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    List<Duration> occurrence =
        steps.stream()
            .map(Waterfall.Step::sinceOccurrence)
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    return new Stage(
        kind, steps.size(), Punctuality.rank(previous, 50), Punctuality.rank(occurrence, 50));
  }
}
