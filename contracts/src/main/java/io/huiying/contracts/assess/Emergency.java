package io.huiying.contracts.assess;

import java.util.List;

/**
 * A concrete 突发事件 that has just happened or goes on.
 *
 * @param kind one of the four statutory kinds
 * @param hazard what happened
 * @param mainland whether it happened in mainland China
 * @param score 0 to 1, how sure
 * @param evidence the spans that speak for it
 */
public record Emergency(
    EmergencyKind kind, Hazard hazard, boolean mainland, double score, List<Span> evidence) {

  public Emergency {
    evidence = List.copyOf(evidence);
  }
}
