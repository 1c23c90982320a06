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
 */
public record PlaceFinding(Place place, boolean abroad, List<Span> evidence) {

  public PlaceFinding {
    evidence = List.copyOf(evidence);
  }
}
