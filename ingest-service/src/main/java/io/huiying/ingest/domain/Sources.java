package io.huiying.ingest.domain;

import io.huiying.contracts.post.Mark;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The registered sources of a house. */
public final class Sources {

  private final Map<String, Source> byId = new LinkedHashMap<>();
  private final boolean drill;

  /**
   * @param sources each id once
   * @param drill whether the house plays an exercise; only then are exercise sources open
   */
  public Sources(Collection<Source> sources, boolean drill) {
    for (Source source : sources) {
      if (byId.put(source.id(), source) != null) {
        throw new IllegalArgumentException("source " + source.id() + " is registered twice");
      }
    }
    this.drill = drill;
  }

  /** The source of a pushed row. */
  Source open(String id) throws RefusedException {
    Source source = byId.get(id);
    if (source == null) {
      throw Refusals.UNKNOWN_SOURCE.of("sourceId");
    }
    if (source.mark() == Mark.DRILL && !drill) {
      throw Refusals.DRILL_SOURCE.of("sourceId");
    }
    return source;
  }

  /** All of them, in the registry's order. */
  public List<Source> all() {
    return List.copyOf(byId.values());
  }
}
