package io.huiying.alert.domain.incident;

import io.huiying.contracts.incident.Incident;

/**
 * An acknowledgement expires: who acknowledged and then did nothing is asked again. Grading,
 * assigning, timing, placing, releasing and reporting are progress, also when done before
 * acknowledging.
 */
final class ProgressPolicy {

  private ProgressPolicy() {}

  /** Whether a person did something beside acknowledging. */
  static boolean made(Incident incident) {
    return incident.confirmedAt() != null
        || incident.occurrenceFixed()
        || incident.placeFixed()
        || !incident.units().isEmpty()
        || !incident.releases().isEmpty()
        || !incident.reports().isEmpty();
  }
}
