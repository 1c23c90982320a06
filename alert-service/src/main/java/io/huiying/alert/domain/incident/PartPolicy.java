package io.huiying.alert.domain.incident;

import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.Part;
import io.huiying.contracts.signal.GroupView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An incident that several voices tell of (its own group, groups of merged incidents, a 接报) shows
 * what they say together: sums of posts, the newest figure of each source, the earliest occurrence,
 * the graver grade.
 */
final class PartPolicy {

  private PartPolicy() {}

  /** What a group's view says by itself; where it said that it was, when it says so no more. */
  static Part part(Incident incident, GroupView view) {
    Place place = view.place().known() ? view.place() : told(incident, view.groupId());
    return new Part(
        via(incident, view.groupId()),
        view.groupId(),
        view.posts(),
        view.sources(),
        view.heat(),
        view.figures(),
        view.occurrence(),
        view.severity(),
        view.otherTimes(),
        place,
        view.hazard());
  }

  private static @Nullable Place told(Incident incident, String groupId) {
    return incident.handled().parts().stream()
        .filter(part -> part.groupId().equals(groupId))
        .map(Part::place)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The incident's own picture, as one voice. */
  static Part own(Incident incident) {
    return new Part(
        incident.id(),
        incident.groupId(),
        incident.posts(),
        incident.sources(),
        incident.heat(),
        incident.figures(),
        incident.occurrenceFixed() ? null : incident.occurrence(),
        incident.proposed(),
        TimesPolicy.others(incident),
        incident.placeFixed() ? null : incident.place(),
        incident.hazard());
  }

  /** The parts with one of them said anew. */
  static List<Part> replaced(List<Part> parts, Part part) {
    List<Part> all = new ArrayList<>(parts);
    all.removeIf(known -> known.groupId().equals(part.groupId()));
    all.add(part);
    all.sort(Comparator.comparing(Part::groupId));
    return all;
  }

  private static Part through(String loserId, Part part) {
    return by(loserId, part, part.figures().stream().limit(Bounds.PART_FIGURES).toList());
  }

  private static Part by(String via, Part part, List<Figure> figures) {
    return new Part(
        via,
        part.groupId(),
        part.posts(),
        part.sources(),
        part.heat(),
        figures,
        part.occurrence(),
        part.proposed(),
        part.otherTimes(),
        part.place(),
        part.hazard());
  }

  /**
   * What an incident's voices told while it was part of another, as its own again; without what it
   * had brought there itself.
   */
  static List<Part> back(Incident incident, List<Part> told) {
    Map<String, Part> brought =
        brought(incident).stream().collect(Collectors.toMap(Part::groupId, Function.identity()));
    return told.stream()
        .filter(part -> !part.equals(brought.get(part.groupId())))
        .map(part -> by(via(incident, part.groupId()), part, part.figures()))
        .toList();
  }

  /** The voices of an incident that becomes part of another. */
  static List<Part> brought(Incident loser) {
    List<Part> parts = loser.handled().parts();
    return (parts.isEmpty() ? List.of(own(loser)) : parts)
        .stream().map(part -> through(loser.id(), part)).toList();
  }

  /** Without what the loser brought; one voice alone is no part. */
  static List<Part> without(List<Part> parts, String loserId, String own) {
    List<Part> left = parts.stream().filter(part -> !part.via().equals(loserId)).toList();
    boolean alone = left.size() == 1 && !left.getFirst().groupId().equals(own);
    return alone ? List.of() : left;
  }

  /**
   * Whether a voice says something else than before, be it that all together show the same: at a
   * split it takes with it what it said. Its mere growth counts with that of the others.
   */
  static boolean tellsMore(Incident incident, @Nullable Part part) {
    return part != null
        && incident.handled().parts().stream()
            .filter(known -> known.groupId().equals(part.groupId()))
            .noneMatch(known -> grown(known, part).equals(part));
  }

  private static Part grown(Part known, Part now) {
    return new Part(
        known.via(),
        known.groupId(),
        now.posts(),
        now.sources(),
        now.heat(),
        known.figures(),
        known.occurrence(),
        known.proposed(),
        known.otherTimes(),
        known.place(),
        known.hazard());
  }

  /** By which incident a group came here. */
  static String via(Incident incident, String groupId) {
    return incident.handled().parts().stream()
        .filter(part -> part.groupId().equals(groupId))
        .map(Part::via)
        .findFirst()
        .orElse(incident.id());
  }

  static int posts(List<Part> parts) {
    return parts.stream().mapToInt(Part::posts).sum();
  }

  static int sources(List<Part> parts) {
    return parts.stream().mapToInt(Part::sources).sum();
  }

  static long heat(List<Part> parts) {
    return parts.stream().mapToLong(Part::heat).max().orElse(0);
  }

  /** The newest statement of each source and kind, newest first within bounds. */
  static List<Figure> figures(List<Part> parts) {
    record Said(String source, FigureKind kind, Figure.Scope scope) {}
    Map<Said, Figure> newest = new LinkedHashMap<>();
    parts.stream()
        .flatMap(part -> part.figures().stream())
        .sorted(Comparator.comparing(Figure::publishedAt).reversed())
        .forEach(f -> newest.putIfAbsent(new Said(f.sourceId(), f.kind(), f.scope()), f));
    return newest.values().stream().limit(QuotePolicy.FIGURES).toList();
  }

  static @Nullable Occurrence occurrence(List<Part> parts) {
    return parts.stream()
        .map(Part::occurrence)
        .filter(Objects::nonNull)
        .min(Comparator.comparing(Occurrence::lower).thenComparing(Occurrence::upper))
        .orElse(null);
  }

  /**
   * Where all of this lies. As long as an incident's own voices do not say, where it was known to
   * lie counts among the others.
   */
  static Place place(Incident incident, List<Part> parts) {
    if (incident.placeFixed()) {
      return incident.place();
    }
    Stream<Place> known =
        parts.stream().anyMatch(part -> part.via().equals(incident.id()) && part.place() != null)
            ? Stream.empty()
            : Stream.of(incident.place());
    return PlacePolicy.common(
        Stream.concat(known, parts.stream().map(Part::place).filter(Objects::nonNull)).toList());
  }

  /** The graver of each bound, under the standard of the graver upper one. */
  static @Nullable SeverityRange proposed(List<Part> parts) {
    return parts.stream()
        .map(Part::proposed)
        .filter(Objects::nonNull)
        .reduce(PartPolicy::graver)
        .orElse(null);
  }

  private static SeverityRange graver(SeverityRange a, SeverityRange b) {
    SeverityRange graver = b.upper().compareTo(a.upper()) > 0 ? b : a;
    return new SeverityRange(
        Severity.graver(a.lower(), b.lower()), graver.upper(), graver.standard(), graver.rule());
  }
}
