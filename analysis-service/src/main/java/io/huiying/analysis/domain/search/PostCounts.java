package io.huiying.analysis.domain.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * How many posts fit a query, seen from several sides.
 *
 * @param total all that fit
 * @param facets by side, the most frequent values first
 */
public record PostCounts(long total, Map<Facet, List<Count>> facets) {

  /** A side to count by. */
  public enum Facet {
    TOPIC("topics"),
    PROVINCE("province"),
    SOURCE("sourceId"),
    SOURCE_KIND("sourceKind"),
    HAZARD("hazard"),
    SEVERITY("severityUpper");

    private final String field;

    Facet(String field) {
      this.field = field;
    }

    /** The field that holds it. */
    public String field() {
      return field;
    }
  }

  /** So many posts have this value. */
  public record Count(String value, long posts) {}

  /** So many posts became known in the stretch of time that begins here. */
  public record Moment(Instant from, long posts) {}

  public PostCounts {
    facets = Map.copyOf(facets);
  }
}
