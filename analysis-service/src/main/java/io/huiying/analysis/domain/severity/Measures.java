package io.huiying.analysis.domain.severity;

import java.util.Map;

/**
 * What a text measures besides people and money.
 *
 * @param magnitude of an earthquake, 0 when unknown or none
 * @param harmedHectares 受害面积, 0 when unsaid
 * @param burnedHectares 过火面积, 0 when unsaid
 * @param trappedHours how long people were trapped, 0 when unsaid
 * @param others what single standards count (脱轨, 中断行车, 泄露个人信息), absent when unsaid
 */
public record Measures(
    double magnitude,
    double harmedHectares,
    double burnedHectares,
    double trappedHours,
    Map<Column, Double> others) {

  public static final Measures NONE = new Measures(0, 0, 0, 0);

  public Measures {
    others = Map.copyOf(others);
  }

  /** Measures that every second standard looks at. */
  public Measures(
      double magnitude, double harmedHectares, double burnedHectares, double trappedHours) {
    this(magnitude, harmedHectares, burnedHectares, trappedHours, Map.of());
  }

  /** An earthquake's magnitude alone. */
  public static Measures ofMagnitude(double magnitude) {
    return new Measures(magnitude, 0, 0, 0);
  }

  /** One measure that only a single standard looks at. */
  public static Measures of(Map<Column, Double> others) {
    return new Measures(0, 0, 0, 0, others);
  }
}
