package io.huiying.analysis.domain.severity;

/**
 * What a text measures besides people and money.
 *
 * @param magnitude of an earthquake, 0 when unknown or none
 * @param harmedHectares 受害面积, 0 when unsaid
 * @param burnedHectares 过火面积, 0 when unsaid
 * @param trappedHours how long people were trapped, 0 when unsaid
 */
public record Measures(
    double magnitude, double harmedHectares, double burnedHectares, double trappedHours) {

  public static final Measures NONE = new Measures(0, 0, 0, 0);

  /** An earthquake's magnitude alone. */
  public static Measures ofMagnitude(double magnitude) {
    return new Measures(magnitude, 0, 0, 0);
  }
}
