package io.huiying.alert.adapters.console;

import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.IncidentEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of an incident's history.
 *
 * @param type the change's name, e.g. {@code Acknowledged}
 * @param summary one line for people
 * @param words what was noted or claimed, absent when nothing, or erased
 */
public record TimelineEntry(
    long sequence,
    Instant at,
    Who actor,
    String type,
    String summary,
    @Nullable String words,
    IncidentChange change) {

  /** Who did it; {@code role} is a role's code. */
  public record Who(String name, String role) {}

  /** The line of an event. */
  public static TimelineEntry of(IncidentEvent event) {
    return of(event, digest -> null);
  }

  /** The line of an event, with the words that it cites. */
  public static TimelineEntry of(IncidentEvent event, Quotes quotes) {
    return new TimelineEntry(
        event.sequence(),
        event.at(),
        new Who(event.actor().name(), event.actor().role().code()),
        event.change().getClass().getSimpleName(),
        Summaries.of(event.change()),
        words(event.change(), quotes),
        event.change());
  }

  private static @Nullable String words(IncidentChange change, Quotes quotes) {
    String digest = null;
    if (change instanceof IncidentChange.NoteAdded note) {
      digest = note.digest();
    } else if (change instanceof IncidentChange.ClaimRaised raised) {
      digest = raised.claim().digest();
    } else if (change instanceof IncidentChange.Registered registered) {
      digest = registered.intake().measures();
    }
    return digest == null ? null : quotes.of(digest);
  }
}
