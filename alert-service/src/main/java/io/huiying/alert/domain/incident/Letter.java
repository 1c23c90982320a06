package io.huiying.alert.domain.incident;

import io.huiying.contracts.correction.Correction;
import io.huiying.contracts.incident.IncidentCommand;

/** What a decision has to tell others; sent together with its events, or not at all. */
public sealed interface Letter {

  /** To another incident, which decides for itself. */
  record ToIncident(IncidentCommand command) implements Letter {}

  /** To the grouper, which obeys. */
  record ToGrouper(Correction correction) implements Letter {}
}
