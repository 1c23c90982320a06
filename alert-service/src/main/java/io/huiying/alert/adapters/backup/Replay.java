package io.huiying.alert.adapters.backup;

import io.huiying.alert.domain.incident.IncidentEvolution;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.wire.Ids;
import io.huiying.contracts.wire.Topics;
import io.huiying.contracts.wire.UnreadableMessageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The incidents that a file of events gives, whatever the snapshots beside it say. */
final class Replay {

  private Replay() {}

  /** Incidents by id, as they stand after the last event. */
  static Map<String, Incident> of(Path events) throws IOException {
    Map<String, Incident> incidents = new LinkedHashMap<>();
    try (RecordReader reader = new RecordReader(events)) {
      for (StoredRecord record = reader.next(); record != null; record = reader.next()) {
        byte[] stored = record.value() == null ? new byte[0] : record.value();
        IncidentEvent event = Topics.EVENT.value().fromBytes(stored);
        if (event.sequence() > 0) {
          String hash = Ids.sha256(stored);
          incidents.compute(
              event.incidentId(), (id, before) -> IncidentEvolution.evolve(before, event, hash));
        }
      }
    } catch (UnreadableMessageException | IllegalArgumentException e) {
      throw new IOException("the events do not give a state: " + e.getMessage(), e);
    }
    return incidents;
  }
}
