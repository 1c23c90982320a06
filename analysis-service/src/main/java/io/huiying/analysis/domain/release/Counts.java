package io.huiying.analysis.domain.release;

import io.huiying.analysis.domain.figure.Numerals;
import io.huiying.analysis.domain.figure.Quantity;
import io.huiying.analysis.domain.text.NormalForm;
import io.huiying.analysis.domain.text.NormalText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How many of what some words speak of, in digits or in Chinese numerals. Only what is counted by
 * one of a few measures is compared: a date or 第一时间 counts nothing.
 *
 * @param byMeasure values by measure
 */
record Counts(Map<Character, Set<Long>> byMeasure) {

  private static final String PEOPLE = "人名位";
  private static final String OTHERS = "死伤亡户栋辆间吨例级";
  private static final NormalForm FORM = new NormalForm(Map.of());

  static Counts of(String words) {
    Map<Character, Set<Long>> found = new HashMap<>();
    NormalText text = FORM.apply("", words);
    for (Quantity quantity : Numerals.in(text)) {
      char measure = text.at(quantity.end());
      boolean people = PEOPLE.indexOf(measure) >= 0;
      if (people || OTHERS.indexOf(measure) >= 0) {
        found
            .computeIfAbsent(people ? '人' : measure, any -> new HashSet<>())
            .add(Objects.requireNonNullElse(quantity.value(), quantity.lower()));
      }
    }
    return new Counts(found);
  }

  /** Whether both may speak of the same: what both count is counted alike at least once. */
  boolean agrees(Counts other) {
    return byMeasure.entrySet().stream()
        .allMatch(
            mine -> {
              Set<Long> theirs = other.byMeasure.get(mine.getKey());
              return theirs == null || theirs.stream().anyMatch(mine.getValue()::contains);
            });
  }
}
