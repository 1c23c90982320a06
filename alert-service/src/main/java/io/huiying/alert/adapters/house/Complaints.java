package io.huiying.alert.adapters.house;

import io.huiying.alert.adapters.house.HouseView.Degraded;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** What is degraded and since when. A complaint keeps its beginning while it lasts. */
public final class Complaints {

  private final Map<String, Degraded> byPart = new ConcurrentSkipListMap<>();

  /** A part does what it should. */
  public void well(String part) {
    byPart.remove(part);
  }

  /** A part does not. */
  public void unwell(String part, String message, Instant now) {
    byPart.merge(
        part,
        new Degraded(part, message, now),
        (before, after) -> new Degraded(part, message, before.since()));
  }

  /** All there are, by part. */
  public List<Degraded> all() {
    return List.copyOf(byPart.values());
  }
}
