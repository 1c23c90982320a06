package io.huiying.alert.domain.dossier;

import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.Release;
import io.huiying.contracts.incident.ReleaseKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where the hours went, from occurrence to the press conference. The steps stand in the order in
 * which they are expected; what came sooner than the one before it shows a negative span.
 *
 * @param steps those that have happened
 */
public record Waterfall(List<Step> steps) {

  /** What happens on the way. */
  public enum Kind {
    OCCURRED("事发"),
    REPORTED("接报"),
    FIRST_SEEN("首见"),
    ALERTED("告警"),
    ACKNOWLEDGED("签收"),
    GRADED("定级"),
    RELEASED("首次发布"),
    CONFERENCE("发布会");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /**
   * One step.
   *
   * @param sincePrevious absent for the first; negative when it came before the one above it
   * @param sinceOccurrence absent while nobody knows when it happened; from the earliest possible
   *     moment
   */
  public record Step(
      Kind kind,
      Instant at,
      @Nullable Duration sincePrevious,
      @Nullable Duration sinceOccurrence) {}

  public Waterfall {
    steps = List.copyOf(steps);
  }

  /** What is known of an incident. */
  public static Waterfall of(Incident incident) {
    Occurrence occurrence = incident.occurrence();
    Instant occurred = occurrence == null ? null : occurrence.lower();
    List<Step> steps = new ArrayList<>();
    add(steps, Kind.OCCURRED, occurred, occurred);
    add(steps, Kind.REPORTED, incident.reportedAt(), occurred);
    add(steps, Kind.FIRST_SEEN, incident.firstSeenAt(), occurred);
    add(steps, Kind.ALERTED, incident.detectedAt(), occurred);
    add(steps, Kind.ACKNOWLEDGED, incident.acknowledgedAt(), occurred);
    add(steps, Kind.GRADED, incident.confirmedAt(), occurred);
    add(steps, Kind.RELEASED, first(incident, kind -> !isConference(kind)), occurred);
    add(steps, Kind.CONFERENCE, first(incident, Waterfall::isConference), occurred);
    return new Waterfall(steps);
  }

  private static boolean isConference(ReleaseKind kind) {
    return kind == ReleaseKind.PRESS_CONFERENCE;
  }

  private static @Nullable Instant first(Incident incident, Predicate<ReleaseKind> kind) {
    Optional<Instant> first =
        incident.releases().stream()
            .filter(release -> kind.test(release.kind()))
            .map(Release::publishedAt)
            .min(Instant::compareTo);
    return first.orElse(null);
  }

  private static void add(
      List<Step> steps, Kind kind, @Nullable Instant at, @Nullable Instant occurred) {
    if (at != null) {
      steps.add(
          new Step(
              kind,
              at,
              steps.isEmpty() ? null : Duration.between(steps.getLast().at(), at),
              occurred == null ? null : Duration.between(occurred, at)));
    }
  }
}
