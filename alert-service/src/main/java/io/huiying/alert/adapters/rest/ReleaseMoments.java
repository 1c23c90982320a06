package io.huiying.alert.adapters.rest;

import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.Release;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * When the recorded releases of an incident were published. The analysis knows those only that are
 * posts of the group; what a person typed in, or took from another group's offer, it is told.
 */
final class ReleaseMoments {

  /** As many as the analysis compares at once. */
  static final int MOST = 16;

  private ReleaseMoments() {}

  /**
   * The query that asks for the hours around the newest of them; empty when there are none.
   *
   * @param seen incidents of one group, the one that answers for it last
   */
  static String query(List<Incident> seen) {
    if (seen.isEmpty()) {
      return "";
    }
    List<Instant> moments =
        seen.getLast().releases().stream().map(Release::publishedAt).distinct().sorted().toList();
    return moments.isEmpty()
        ? ""
        : moments.stream()
            .skip(Math.max(0, moments.size() - MOST))
            .map(Instant::toString)
            .collect(Collectors.joining(",", "?at=", ""));
  }
}
