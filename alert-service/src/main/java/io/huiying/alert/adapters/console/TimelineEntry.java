package io.huiying.alert.adapters.console;

import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.IncidentEvent;
import java.time.Instant;

/**
 * One line of an incident's history.
 *
 * @param type the change's name, e.g. {@code Acknowledged}
 * @param summary one line for people
 */
public record TimelineEntry(
    long sequence, Instant at, Who actor, String type, String summary, IncidentChange change) {

  /** Who did it; {@code role} is a role's code. */
  public record Who(String name, String role) {}

  /** The line of an event. */
  public static TimelineEntry of(IncidentEvent event) {
    return new TimelineEntry(
        event.sequence(),
        event.at(),
        new Who(event.actor().name(), event.actor().role().code()),
        event.change().getClass().getSimpleName(),
        Summaries.of(event.change()),
        event.change());
  }
}
