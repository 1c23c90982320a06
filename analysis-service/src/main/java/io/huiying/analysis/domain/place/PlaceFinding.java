package io.huiying.analysis.domain.place;

import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.Span;
import java.util.List;

/**
 * Where it happened.
 *
 * @param place {@link Place#UNKNOWN} when unsaid, contradictory or abroad
 * @param abroad whether the words place it outside China
 * @param evidence the names that decided
 * @param candidates every place named, weightiest first, the chosen one too; at most {@value
 *     #MOST_CANDIDATES}
 */
public record PlaceFinding(
    Place place, boolean abroad, List<Span> evidence, List<Candidate> candidates) {

  static final int MOST_CANDIDATES = 8;

  /**
   * A place that is named.
   *
   * @param place which
   * @param weight how much speaks for it
   * @param words its name in the post
   */
  public record Candidate(Place place, double weight, Span words) {}

  public PlaceFinding {
    evidence = List.copyOf(evidence);
    candidates = List.copyOf(candidates);
  }
}
