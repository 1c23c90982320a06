package io.huiying.alert.domain.incident;

import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Occurrence;
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
import org.jspecify.annotations.Nullable;

/**
 * An incident that several voices tell of (its own group, groups of merged incidents, a 接报) shows
 * what they say together: sums of posts, the newest figure of each source, the earliest occurrence,
 * the graver grade.
 */
final class PartPolicy {

  private PartPolicy() {}

  /** What a group's view says by itself. */
  static Part part(String via, GroupView view) {
    return new Part(
        via,
        view.groupId(),
        view.posts(),
        view.sources(),
        view.heat(),
        view.figures(),
        view.occurrence(),
        view.severity(),
        view.otherTimes());
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
        TimesPolicy.others(incident));
  }

  /** The parts with one of them said anew. */
  static List<Part> replaced(List<Part> parts, Part part) {
    List<Part> all = new ArrayList<>(parts);
    all.removeIf(known -> known.groupId().equals(part.groupId()));
    all.add(part);
    all.sort(Comparator.comparing(Part::groupId));
    return all;
  }

  /** A part as it was brought by a merged incident. */
  static Part through(String loserId, Part part) {
    return new Part(
        loserId,
        part.groupId(),
        part.posts(),
        part.sources(),
        part.heat(),
        part.figures().stream().limit(Bounds.PART_FIGURES).toList(),
        part.occurrence(),
        part.proposed(),
        part.otherTimes());
  }

  /** Without what the loser brought; one voice alone is no part. */
  static List<Part> without(List<Part> parts, String loserId, String own) {
    List<Part> left = parts.stream().filter(part -> !part.via().equals(loserId)).toList();
    boolean alone = left.size() == 1 && !left.getFirst().groupId().equals(own);
    return alone ? List.of() : left;
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
