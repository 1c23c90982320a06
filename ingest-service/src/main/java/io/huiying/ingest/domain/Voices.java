package io.huiying.ingest.domain;

import io.huiying.contracts.post.SourceStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When each registered source was last heard, and what of that the house has not been told. For
 * several threads at once.
 */
public final class Voices {

  private final List<Source> registered;
  private final Map<String, Instant> heardAt = new HashMap<>();
  private final Map<String, SourceStatus> told = new HashMap<>();

  /** Over the registry; nothing was heard yet. */
  public Voices(List<Source> registered) {
    this.registered = List.copyOf(registered);
  }

  /**
   * Something to be told.
   *
   * @param status absent for a source that is registered no more
   */
  public record Untold(String sourceId, @Nullable SourceStatus status) {}

  /** A source delivered something; what is not registered does not come in here. */
  public synchronized void heard(String sourceId, Instant at) {
    heardAt.merge(sourceId, at, Voices::later);
  }

  /** What was told before this start, by this instance or another. */
  public synchronized void recalled(String sourceId, @Nullable SourceStatus status) {
    if (status == null) {
      told.remove(sourceId);
      return;
    }
    told.put(sourceId, status);
    Instant before = status.heardAt();
    if (before != null) {
      heard(sourceId, before);
    }
  }

  /** What has changed since it was told, in the registry's order. */
  public synchronized List<Untold> untold() {
    List<Untold> untold = new ArrayList<>();
    for (Source source : registered) {
      SourceStatus now = status(source);
      if (!now.equals(told.get(source.id()))) {
        untold.add(new Untold(source.id(), now));
      }
    }
    told.keySet().stream()
        .filter(id -> registered.stream().noneMatch(source -> source.id().equals(id)))
        .sorted()
        .forEach(id -> untold.add(new Untold(id, null)));
    return untold;
  }

  private SourceStatus status(Source source) {
    return new SourceStatus(
        source.id(), source.name(), source.mark(), source.freshWithin(), heardAt.get(source.id()));
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
