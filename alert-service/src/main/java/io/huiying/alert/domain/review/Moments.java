package io.huiying.alert.domain.review;

import io.huiying.alert.domain.dossier.Waterfall;
import io.huiying.alert.domain.dossier.Waterfall.Kind;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.Release;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When each step was taken first: by the incident itself, and by those that were merged into it,
 * for as long as they are. Grading or acknowledging again is no new step.
 */
final class Moments {

  private record Brought(Map<Kind, Instant> first, List<Release> releases) {}

  private final Map<Kind, Instant> own = new EnumMap<>(Kind.class);
  private final List<Release> releases = new ArrayList<>();
  private final Map<String, Brought> merged = new LinkedHashMap<>();

  /** A step was taken; events come in their order, so the first stands. */
  void taken(Kind kind, @Nullable Instant at) {
    put(own, kind, at);
  }

  /** It was not taken after all. */
  void undone(Kind kind) {
    own.remove(kind);
  }

  void released(Release release) {
    releases.add(release);
  }

  void withdrawn(String releaseId) {
    releases.removeIf(release -> release.id().equals(releaseId));
  }

  /** Another incident became part of this one. */
  void join(Incident loser) {
    Map<Kind, Instant> first = new EnumMap<>(Kind.class);
    put(first, Kind.REPORTED, loser.reportedAt());
    put(first, Kind.FIRST_SEEN, loser.posts() == 0 ? null : loser.firstSeenAt());
    put(first, Kind.ALERTED, loser.detectedAt());
    put(first, Kind.ACKNOWLEDGED, loser.acknowledgedAt());
    put(first, Kind.GRADED, loser.confirmedAt());
    merged.put(loser.id(), new Brought(first, loser.releases()));
  }

  /** It was split off again. */
  void part(String loserId) {
    merged.remove(loserId);
  }

  private static void put(Map<Kind, Instant> first, Kind kind, @Nullable Instant at) {
    if (at != null) {
      first.putIfAbsent(kind, at);
    }
  }

  /** All of them, the first of each kind. */
  Waterfall waterfall(@Nullable Occurrence occurrence) {
    Map<Kind, Instant> all = new EnumMap<>(own);
    merged.values().forEach(brought -> brought.first().forEach((k, at) -> earliest(all, k, at)));
    if (occurrence != null) {
      all.put(Kind.OCCURRED, occurrence.lower());
    }
    Stream.concat(releases.stream(), merged.values().stream().flatMap(b -> b.releases().stream()))
        .forEach(release -> earliest(all, kind(release), release.publishedAt()));
    return Waterfall.of(all);
  }

  private static Kind kind(Release release) {
    return Waterfall.isConference(release.kind()) ? Kind.CONFERENCE : Kind.RELEASED;
  }

  private static void earliest(Map<Kind, Instant> all, Kind kind, Instant at) {
    all.merge(kind, at, (a, b) -> a.isBefore(b) ? a : b);
  }
}
