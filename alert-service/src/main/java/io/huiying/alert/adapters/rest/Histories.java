package io.huiying.alert.adapters.rest;

import io.huiying.alert.adapters.console.Timelines;
import io.huiying.alert.adapters.kafka.EventHistory;
import io.huiying.contracts.incident.IncidentEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.common.KafkaException;

/** Whole histories: from memory when they are whole there, else from the record of truth. */
@ApplicationScoped
public class Histories {

  private final Timelines timelines;
  private final EventHistory truth;

  Histories(Timelines timelines, EventHistory truth) {
    this.timelines = timelines;
    this.truth = truth;
  }

  /** All events of an incident in their order. */
  public List<IncidentEvent> of(String incidentId) {
    return timelines.whole(incidentId).orElseGet(() -> fromTruth(incidentId));
  }

  private List<IncidentEvent> fromTruth(String incidentId) {
    try {
      return truth.of(incidentId);
    } catch (KafkaException e) {
      throw Refusals.brokerAway();
    }
  }
}
