package io.huiying.alert.adapters.rest;

import io.huiying.alert.adapters.console.IncidentProjection;
import io.huiying.alert.adapters.console.Timelines;
import io.huiying.alert.adapters.kafka.EventHistory;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.KafkaException;

/** Whole histories: from memory when they are whole there, else from the record of truth. */
@ApplicationScoped
public class Histories {

  private final Timelines timelines;
  private final EventHistory truth;
  private final IncidentProjection projection;

  Histories(Timelines timelines, EventHistory truth, IncidentProjection projection) {
    this.timelines = timelines;
    this.truth = truth;
    this.projection = projection;
  }

  /** All events of an incident in their order. */
  public List<IncidentEvent> of(String incidentId) {
    return timelines.whole(incidentId).orElseGet(() -> fromTruth(incidentId));
  }

  private List<IncidentEvent> fromTruth(String incidentId) {
    try {
      Instant since =
          projection.incident(incidentId).map(Incident::detectedAt).orElse(Instant.EPOCH);
      return truth.of(incidentId, since);
    } catch (KafkaException e) {
      throw Refusals.brokerAway();
    }
  }
}
