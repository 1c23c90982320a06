package io.huiying.alert.domain.incident;

import io.huiying.contracts.incident.Duty;
import io.huiying.contracts.incident.DutyKind;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.OpenDuty;
import io.huiying.contracts.incident.IncidentAction.RecordDuty;
import io.huiying.contracts.wire.Ids;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Duties that publications bring: at most one unfinished of a kind. */
final class DutyPolicy {

  private DutyPolicy() {}

  static Duty opened(Incident incident, OpenDuty action) {
    return opened(incident, action.kind(), action.subject(), action.since());
  }

  /** The unfinished duty with its evidence; rules have seen to it that there is one. */
  static Duty done(Incident incident, RecordDuty action, @Nullable String contentHash) {
    return unfinished(incident, action.kind())
        .orElseThrow()
        .done(action.doneAt(), action.url(), contentHash);
  }

  static Duty opened(Incident incident, DutyKind kind, String subject, Instant since) {
    String about = subject.strip();
    String id = Ids.derive("d", incident.id(), kind.name(), since.toString(), about);
    return new Duty(id, kind, about, since, null, null, null);
  }

  /** Whether the very same was opened before. */
  static boolean known(Incident incident, OpenDuty action) {
    String id = opened(incident, action).id();
    return incident.handled().duties().stream().anyMatch(duty -> duty.id().equals(id));
  }

  /** Whether there never was one of the kind. */
  static boolean none(Incident incident, DutyKind kind) {
    return incident.handled().duties().stream().noneMatch(duty -> duty.kind() == kind);
  }

  static Optional<Duty> unfinished(Incident incident, DutyKind kind) {
    return incident.handled().duties().stream()
        .filter(duty -> duty.kind() == kind && duty.open())
        .findFirst();
  }
}
