package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.rules.ClockRule;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.incident.Incident;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From when a clock's hours are counted: alarms from {@code earliest}, a miss from {@code latest}
 * until a person fixes the time (DESIGN section 6, 2).
 */
record StartPolicy(Instant earliest, Instant latest) {

  static StartPolicy of(
      ClockRule.Start from, Incident incident, @Nullable Clock running, Instant now) {
    return switch (from) {
      case OCCURRENCE -> occurrence(incident);
      case FIRST_KNOWN -> at(firstKnown(incident));
      case DETECTED -> at(running == null ? now : running.startedFrom());
    };
  }

  private static StartPolicy occurrence(Incident incident) {
    Occurrence occurrence = incident.occurrence();
    if (occurrence == null) {
      return at(firstKnown(incident));
    }
    if (incident.occurrenceFixed()) {
      return new StartPolicy(occurrence.lower(), occurrence.upper());
    }
    // What has been told has happened: a vague "on the 21st" ends when the house first saw it.
    Instant known = firstKnown(incident);
    return new StartPolicy(earlier(occurrence.lower(), known), earlier(occurrence.upper(), known));
  }

  private static Instant firstKnown(Incident incident) {
    Instant reported = incident.reportedAt();
    Instant seen = incident.firstSeenAt();
    return reported == null ? seen : earlier(reported, seen);
  }

  private static StartPolicy at(Instant instant) {
    return new StartPolicy(instant, instant);
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }
}
