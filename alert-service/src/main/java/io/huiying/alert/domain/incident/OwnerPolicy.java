package io.huiying.alert.domain.incident;

import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.incident.Incident;

/**
 * Who has to act: the duty room acknowledges and reports, the named lead answers, else the place's
 * government.
 */
final class OwnerPolicy {

  private OwnerPolicy() {}

  static String owner(Incident incident, ClockKind kind) {
    String lead = incident.lead();
    if (kind == ClockKind.ACKNOWLEDGE || kind == ClockKind.PROGRESS || kind.report()) {
      return "值班室";
    }
    if (lead != null) {
      return lead;
    }
    return incident.place().name() + "人民政府";
  }
}
