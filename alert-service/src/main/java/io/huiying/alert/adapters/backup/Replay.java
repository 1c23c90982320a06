package io.huiying.alert.adapters.backup;

import io.huiying.alert.domain.incident.IncidentEvolution;
import io.huiying.alert.domain.notice.Subject;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.wire.Ids;
import io.huiying.contracts.wire.Topics;
import io.huiying.contracts.wire.UnreadableMessageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a file of events gives, whatever the snapshots beside it say.
 *
 * @param incidents by id, as they stand after the last event
 * @param subjects by incident: what the outbox has to remember of each
 */
record Replay(Map<String, Incident> incidents, Map<String, Subject> subjects) {

  /** Reads it. */
  static Replay of(Path events) throws IOException {
    Map<String, Incident> incidents = new LinkedHashMap<>();
    Map<String, Subject> subjects = new LinkedHashMap<>();
    try (RecordReader reader = new RecordReader(events)) {
      for (StoredRecord record = reader.next(); record != null; record = reader.next()) {
        byte[] stored = record.value() == null ? new byte[0] : record.value();
        IncidentEvent event = Topics.EVENT.value().fromBytes(stored);
        subjects.compute(event.incidentId(), (id, before) -> Subject.after(before, event));
        if (event.sequence() > 0) {
          String hash = Ids.sha256(stored);
          incidents.compute(
              event.incidentId(), (id, before) -> IncidentEvolution.evolve(before, event, hash));
        }
      }
    } catch (UnreadableMessageException | IllegalArgumentException e) {
      throw new IOException("the events do not give a state: " + e.getMessage(), e);
    }
    return new Replay(incidents, subjects);
  }
}
