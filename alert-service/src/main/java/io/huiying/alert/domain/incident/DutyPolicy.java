package io.huiying.alert.domain.incident;

import io.huiying.contracts.incident.Duty;
import io.huiying.contracts.incident.DutyKind;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.wire.Ids;
import java.time.Instant;
import java.util.Optional;

/** Duties that publications bring: at most one unfinished of a kind. */
final class DutyPolicy {

  private DutyPolicy() {}

  static Duty opened(Incident incident, DutyKind kind, String subject, Instant since) {
    String id = Ids.derive("d", incident.id(), kind.name(), since.toString());
    return new Duty(id, kind, subject.strip(), since, null, null, null);
  }

  static Optional<Duty> unfinished(Incident incident, DutyKind kind) {
    return incident.handled().duties().stream()
        .filter(duty -> duty.kind() == kind && duty.open())
        .findFirst();
  }
}
