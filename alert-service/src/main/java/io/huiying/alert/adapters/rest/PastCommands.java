package io.huiying.alert.adapters.rest;

import io.huiying.alert.adapters.console.CommandOutcomes.Outcome;
import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.incident.Rejection;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Outcomes of commands that memory has let go of, from their incident's history. */
@ApplicationScoped
public class PastCommands {

  private final Histories histories;

  PastCommands(Histories histories) {
    this.histories = histories;
  }

  /** The outcome of a command that the incident remembers. */
  Outcome of(String commandId, String incidentId) {
    @Nullable Rejection rejection =
        histories.of(incidentId).stream()
            .filter(event -> event.causeId().equals(commandId))
            .map(IncidentEvent::change)
            .filter(IncidentChange.CommandRejected.class::isInstance)
            .map(change -> ((IncidentChange.CommandRejected) change).rejection())
            .findFirst()
            .orElse(null);
    return new Outcome(incidentId, true, rejection);
  }
}
