package io.huiying.analysis.domain.heat;

import io.huiying.contracts.assess.Topic;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a topic in a region besides its open hours.
 *
 * @param closedUpTo the newest hour that counts nothing more
 * @param surge absent when there is none
 */
public record CellState(
    Topic topic, String region, long closedUpTo, Baseline baseline, @Nullable Surge surge) {

  /** The key under which it is kept. */
  public String key() {
    return topic.code() + "|" + region;
  }
}
