package io.huiying.contracts.assess;

/**
 * How grave an incident is under one standard.
 *
 * @param lower by what is confirmed
 * @param upper by what is possible: deaths, missing, and trapped in life-threatening hazards less
 *     the rescued
 * @param standard id of the grading standard, e.g. {@code slga-493}
 * @param rule the clause that decided, in words a person can check
 */
public record SeverityRange(Severity lower, Severity upper, String standard, String rule) {

  public SeverityRange {
    if (!upper.atLeast(lower)) {
      throw new IllegalArgumentException("a severity range runs from lower <= upper");
    }
  }

  /** Whether the 5 h and 24 h clocks start, if only provisionally. */
  public boolean reachesMajor() {
    return upper.atLeast(Severity.MAJOR);
  }
}
