package io.huiying.alert.domain.dossier;

import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.Release;
import io.huiying.contracts.incident.ReleaseKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    Map<Kind, Instant> moments = new EnumMap<>(Kind.class);
    put(moments, Kind.OCCURRED, occurrence == null ? null : occurrence.lower());
    put(moments, Kind.REPORTED, incident.reportedAt());
    put(moments, Kind.FIRST_SEEN, incident.firstSeenAt());
    put(moments, Kind.ALERTED, incident.detectedAt());
    put(moments, Kind.ACKNOWLEDGED, incident.acknowledgedAt());
    put(moments, Kind.GRADED, incident.confirmedAt());
    put(moments, Kind.RELEASED, first(incident, kind -> !isConference(kind)));
    put(moments, Kind.CONFERENCE, first(incident, Waterfall::isConference));
    return of(moments);
  }

  /** What happened when. */
  public static Waterfall of(Map<Kind, Instant> moments) {
    Instant occurred = moments.get(Kind.OCCURRED);
    List<Step> steps = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      add(steps, kind, moments.get(kind), occurred);
    }
    return new Waterfall(steps);
  }

  private static void put(Map<Kind, Instant> moments, Kind kind, @Nullable Instant at) {
    if (at != null) {
      moments.put(kind, at);
    }
  }

  /** Whether a release is the last step and not the one before it. */
  public static boolean isConference(ReleaseKind kind) {
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
