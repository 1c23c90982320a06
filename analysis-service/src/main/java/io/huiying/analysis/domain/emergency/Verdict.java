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
 * @param ruledOut whether a doubt ends the matter (drill, film, anniversary …), whatever else
 *     speaks
 * @param plain whether a title that stands alone names event, place and victims and nothing doubts
 *     it: then there is nothing left to ask
 * @param weight evidence less doubts
 * @param at position of the word that names the event, −1 when there is none
 * @param reasons names of the rules that spoke for (+) and against (−)
 * @param evidence the words
 */
public record Verdict(
    @Nullable Hazard hazard,
    boolean emergency,
    boolean ruledOut,
    boolean plain,
    double weight,
    int at,
    List<String> reasons,
    List<Span> evidence) {

  /** No hazard word. */
  public static final Verdict NONE =
      new Verdict(null, false, false, false, 0, -1, List.of(), List.of());

  /** Whether there is a hazard and no doubt that decides. */
  public boolean open() {
    return hazard != null && !ruledOut;
  }

  /**
   * The same facts, decided by a probability. The hazard stays what the words say, what a doubt
   * rules out stays out, and what is plainly said stays in.
   */
  public Verdict decided(double probability, double from) {
    boolean likely = open() && probability >= from;
    boolean yes = likely || open() && plain;
    List<String> all = new ArrayList<>(reasons);
    all.add((likely ? "+" : "-") + "model %.2f".formatted(probability));
    return new Verdict(hazard, yes, ruledOut, plain, weight, at, all, evidence);
  }

  public Verdict {
    reasons = List.copyOf(reasons);
    evidence = List.copyOf(evidence);
  }
}
