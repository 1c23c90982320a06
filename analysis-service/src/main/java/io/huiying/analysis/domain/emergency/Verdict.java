package io.huiying.analysis.domain.emergency;

import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the judge found and why.
 *
 * @param hazard what happened, absent when no hazard word stands in the post
 * @param emergency whether it is one that has just happened
 * @param weight evidence less doubts
 * @param at position of the word that names the event, −1 when there is none
 * @param reasons names of the rules that spoke for (+) and against (−)
 * @param evidence the words
 */
public record Verdict(
    @Nullable Hazard hazard,
    boolean emergency,
    double weight,
    int at,
    List<String> reasons,
    List<Span> evidence) {

  static final Verdict NONE = new Verdict(null, false, 0, -1, List.of(), List.of());

  public Verdict {
    reasons = List.copyOf(reasons);
    evidence = List.copyOf(evidence);
  }
}
