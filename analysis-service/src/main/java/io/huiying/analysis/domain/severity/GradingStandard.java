package io.huiying.analysis.domain.severity;

import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A grading standard: the highest condition that holds decides.
 *
 * @param id e.g. {@code slga-493}
 * @param name in Chinese
 * @param source document and clause
 * @param inForce first day in force
 * @param until last day in force, absent while it still is
 * @param bounds whether 以上 includes the number itself
 * @param grading false for levels of response and tables kept for reference: they grade no event
 * @param hazards what it grades; empty for the general standard
 * @param words what the text must name as well (草原), empty when the hazard is enough
 * @param criteria what it asks besides numbers and leaves to a person, absent when nothing
 * @param grades gravest first
 */
public record GradingStandard(
    String id,
    String name,
    String source,
    LocalDate inForce,
    @Nullable LocalDate until,
    Bounds bounds,
    boolean grading,
    Set<Hazard> hazards,
    List<String> words,
    @Nullable String criteria,
    List<Grade> grades) {

  /** What 以上 means; it differs between standards (RULES B4.1). */
  public enum Bounds {
    /** 以上含本数. */
    INCLUSIVE,
    /** 超过: the number itself is not enough. */
    EXCLUSIVE
  }

  public GradingStandard {
    hazards = Set.copyOf(hazards);
    words = List.copyOf(words);
    grades = List.copyOf(grades);
  }

  /** Whether it applied on a day. */
  public boolean inForce(LocalDate day) {
    return !day.isBefore(inForce) && (until == null || !day.isAfter(until));
  }

  /**
   * A grade and what leads to it.
   *
   * @param severity the grade
   * @param any one of these is enough
   */
  public record Grade(Severity severity, List<Condition> any) {
    public Grade {
      any = List.copyOf(any);
    }
  }

  /**
   * Least numbers that must all be reached, where the text names what they count.
   *
   * @param all by column; empty for a sign, which its words alone make possible
   * @param bounds other than the standard's, absent when the same
   * @param named one of these the text must name (电梯, 繁忙干线); empty when nothing is asked
   */
  public record Condition(Map<Column, Double> all, @Nullable Bounds bounds, List<String> named) {
    public Condition {
      all = Map.copyOf(all);
      named = List.copyOf(named);
    }

    boolean isReached(Toll toll, Bounds standard, Predicate<String> told) {
      boolean exclusive = (bounds == null ? standard : bounds) == Bounds.EXCLUSIVE;
      return (named.isEmpty() || named.stream().anyMatch(told))
          && all.entrySet().stream()
              .allMatch(
                  least -> {
                    double value = toll.of(least.getKey());
                    return exclusive ? value > least.getValue() : value >= least.getValue();
                  });
    }

    /** 初判: a magnitude or bare words say what is possible, never what is confirmed. */
    boolean firstJudged() {
      return all.isEmpty() || all.containsKey(Column.MAGNITUDE);
    }

    /** Whether it rests on what a text measures, which no figure carries on. */
    boolean measured() {
      return all.keySet().stream().anyMatch(Column::measured);
    }
  }
}
