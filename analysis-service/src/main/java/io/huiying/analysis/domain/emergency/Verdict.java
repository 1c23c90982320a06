package io.huiying.analysis.domain.emergency;

import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Span;
import java.util.ArrayList;
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

  /** No hazard word. */
  public static final Verdict NONE = new Verdict(null, false, 0, -1, List.of(), List.of());

  /** The same facts, decided by a probability; the hazard stays what the words say. */
  public Verdict decided(double probability, double from) {
    boolean yes = hazard != null && probability >= from;
    List<String> all = new ArrayList<>(reasons);
    all.add((yes ? "+" : "-") + "model %.2f".formatted(probability));
    return new Verdict(hazard, yes, weight, at, all, evidence);
  }

  public Verdict {
    reasons = List.copyOf(reasons);
    evidence = List.copyOf(evidence);
  }
}
