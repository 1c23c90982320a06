package io.huiying.analysis.domain.heat;

import io.huiying.contracts.post.Engagement;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.post.SourceKind;
import java.util.Map;

/**
 * How much a post weighs: its source's weight, and one more of it for each factor of ten by which
 * heat and reposts exceed their units.
 *
 * @param bySource weight of a post of each kind of source
 * @param heatUnit heat that adds 0.3 times the source's weight
 * @param repostUnit reposts that do
 * @param most no post weighs more
 */
public record HeatWeights(
    Map<SourceKind, Double> bySource, double heatUnit, double repostUnit, double most) {

  public HeatWeights {
    bySource = Map.copyOf(bySource);
    for (SourceKind kind : SourceKind.values()) {
      if (!(bySource.getOrDefault(kind, -1.0) >= 0)) {
        throw new IllegalArgumentException("no weight for " + kind);
      }
    }
    if (!(heatUnit > 0 && repostUnit > 0 && most > 0)) {
      throw new IllegalArgumentException("units and bounds of weights are positive");
    }
  }

  /** Between 0 and {@code most}. */
  public double of(Post post) {
    Engagement noticed = post.engagement();
    double factor =
        1
            + Math.log10(1 + noticed.heat() / heatUnit)
            + Math.log10(1 + noticed.reposts() / repostUnit);
    return Math.min(most, bySource.getOrDefault(post.sourceKind(), 0.0) * factor);
  }
}
