package io.huiying.alert.adapters.console;

import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentState;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The order in which incidents want to be seen: open ones before settled ones, what is due next
 * first, and among those without a clock the newest first. A cursor names the place of the last one
 * seen, so a page does not shift when incidents before it come or go.
 */
public final class IncidentQueue {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::settled)
          .thenComparing(Place::due)
          .thenComparing(Comparator.comparing(Place::detected).reversed())
          .thenComparing(Place::id);

  private IncidentQueue() {}

  /** A page and the cursor of the next, absent after the last. */
  public record Page(List<Incident> items, @Nullable String next) {}

  private record Place(boolean settled, Instant due, Instant detected, String id) {

    static Place of(Incident incident) {
      return new Place(
          !incident.state().open(), dueNext(incident), incident.detectedAt(), incident.id());
    }

    String cursor() {
      String text = (settled ? "1" : "0") + ' ' + due + ' ' + detected + ' ' + id;
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static Optional<Place> ofCursor(String cursor) {
      try {
        String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        String[] parts = text.split(" ", 4);
        return parts.length < 4
            ? Optional.empty()
            : Optional.of(
                new Place(
                    parts[0].equals("1"),
                    Instant.parse(parts[1]),
                    Instant.parse(parts[2]),
                    parts[3]));
      } catch (IllegalArgumentException | DateTimeException e) {
        return Optional.empty();
      }
    }
  }

  /** Whether a cursor was made here. */
  public static boolean knows(String cursor) {
    return Place.ofCursor(cursor).isPresent();
  }

  /**
   * A page.
   *
   * @param states which states; empty for all
   * @param after a cursor that {@link #knows} accepts, absent for the first page
   */
  public static Page page(
      Collection<Incident> incidents,
      Set<IncidentState> states,
      int limit,
      @Nullable String after) {
    Optional<Place> last = Optional.ofNullable(after).flatMap(Place::ofCursor);
    List<Incident> found =
        incidents.stream()
            .filter(incident -> states.isEmpty() || states.contains(incident.state()))
            .filter(
                incident ->
                    last.map(place -> ORDER.compare(Place.of(incident), place) > 0).orElse(true))
            .sorted(Comparator.comparing(Place::of, ORDER))
            .limit(limit + 1L)
            .toList();
    boolean more = found.size() > limit;
    List<Incident> items = more ? found.subList(0, limit) : found;
    return new Page(items, more ? Place.of(items.getLast()).cursor() : null);
  }

  /** When the next open clock of an incident falls due; overdue ones lie in the past. */
  private static Instant dueNext(Incident incident) {
    return incident.clocks().stream()
        .filter(clock -> clock.state().open())
        .map(Clock::dueAt)
        .min(Comparator.naturalOrder())
        .orElse(Instant.MAX);
  }
}
