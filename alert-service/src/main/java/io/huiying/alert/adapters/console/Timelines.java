package io.huiying.alert.adapters.console;

import io.huiying.alert.domain.incident.IncidentEvolution;
import io.huiying.contracts.incident.IncidentEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The latest events by incident, in memory and bounded. A history is whole when it begins with
 * event 1; what is not whole has to be read from the record of truth.
 */
@ApplicationScoped
public class Timelines {

  /** Changes told to whoever comes too late. */
  private static final int TOLD = 5;

  /** Events kept in all. */
  public static final int KEPT = 100_000;

  private final Map<String, List<IncidentEvent>> byIncident = new LinkedHashMap<>(16, 0.75f, true);
  private int size;

  /** Takes an event; one that is there already changes nothing. */
  public synchronized void add(IncidentEvent event) {
    if (event.sequence() == 0) {
      return;
    }
    List<IncidentEvent> events =
        byIncident.computeIfAbsent(event.incidentId(), id -> new ArrayList<>());
    if (!events.isEmpty() && events.getLast().sequence() >= event.sequence()) {
      return;
    }
    events.add(event);
    size++;
    forgetOldest();
  }

  private void forgetOldest() {
    Iterator<List<IncidentEvent>> oldest = byIncident.values().iterator();
    while (size > KEPT && oldest.hasNext()) {
      size -= oldest.next().size();
      oldest.remove();
    }
  }

  /**
   * What people, and graver posts, changed since a version: the newest few, as far as they are
   * here.
   */
  public synchronized List<TimelineEntry> since(String incidentId, long version) {
    List<TimelineEntry> since =
        byIncident.getOrDefault(incidentId, List.of()).stream()
            .filter(event -> event.sequence() > version)
            .filter(event -> IncidentEvolution.matters(null, event.change()))
            .map(TimelineEntry::of)
            .toList();
    return since.subList(Math.max(0, since.size() - TOLD), since.size());
  }

  /** The whole history of an incident, when it is here. */
  public synchronized Optional<List<IncidentEvent>> whole(String incidentId) {
    List<IncidentEvent> events = byIncident.get(incidentId);
    return events != null && events.getFirst().sequence() == 1
        ? Optional.of(List.copyOf(events))
        : Optional.empty();
  }
}
