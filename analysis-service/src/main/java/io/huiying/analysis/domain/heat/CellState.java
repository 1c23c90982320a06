package io.huiying.analysis.domain.heat;

import io.huiying.contracts.assess.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a topic in a region besides its open hours.
 *
 * @param closedUpTo the newest hour that counts nothing more
 * @param surge absent when there is none
 * @param lists of the whole country: what each hot list showed of the topic; absent in what older
 *     versions kept
 */
public record CellState(
    Topic topic,
    String region,
    long closedUpTo,
    Baseline baseline,
    @Nullable Surge surge,
    @Nullable List<ListPeaks> lists) {

  /** The key under which it is kept. */
  public String key() {
    return topic.code() + "|" + region;
  }
}
