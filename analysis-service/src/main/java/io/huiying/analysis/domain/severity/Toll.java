package io.huiying.analysis.domain.severity;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The numbers that a standard looks at.
 *
 * @param numbers by column; an absent one is zero
 */
public record Toll(Map<Column, Double> numbers) {

  public Toll {
    numbers = Map.copyOf(numbers);
  }

  public double of(Column column) {
    return numbers.getOrDefault(column, 0.0);
  }

  /** The numbers of some columns in words (死亡3人、重伤5人). */
  String told(Map<Column, Double> columns) {
    return new EnumMap<>(columns)
        .keySet().stream()
            .map(column -> column.label() + plain(of(column)) + column.unit())
            .collect(Collectors.joining("、"));
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString(Math.round(number)) : String.valueOf(number);
  }
}
