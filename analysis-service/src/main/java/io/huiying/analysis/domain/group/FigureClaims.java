package io.huiying.analysis.domain.group;

import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.post.SourceKind;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of a group: of each source and kind the newest statement, the most authoritative of a
 * kind first, so that the first of a kind is the one to show.
 *
 * <p>A hot list or a platform is many voices under one name: an old title may surface after a newer
 * one. Of the dead it therefore keeps the greatest number, and among such voices the greatest
 * leads.
 */
final class FigureClaims {

  private static final int MAX = 48;

  /** The rank of those who pass on what others say. */
  private static final int HEARSAY = 3;

  private record Voice(String sourceId, FigureKind kind, Figure.Scope scope) {}

  private static final Comparator<Figure> AUTHORITY =
      Comparator.comparing(Figure::kind)
          .thenComparing(figure -> figure.scope() != Figure.Scope.CUMULATIVE)
          .thenComparingInt(figure -> rank(figure.sourceKind()))
          .thenComparing(
              figure -> isHearsayToll(figure) ? figure.lower() : 0, Comparator.reverseOrder())
          .thenComparing(FigureClaims::speaksOf, Comparator.reverseOrder())
          .thenComparing(Figure::upper, Comparator.reverseOrder())
          .thenComparing(Figure::sourceId);

  private FigureClaims() {}

  static List<Figure> merged(List<Figure> known, List<Figure> told) {
    Map<Voice, Figure> claims = new LinkedHashMap<>();
    known.forEach(figure -> claims.put(voice(figure), figure));
    told.forEach(figure -> claims.merge(voice(figure), figure, FigureClaims::prevailing));
    return bounded(claims.values().stream().sorted(AUTHORITY).toList());
  }

  /** Of too many the first of each kind: however many tell of the dead, somebody is missing. */
  private static List<Figure> bounded(List<Figure> figures) {
    if (figures.size() <= MAX) {
      return figures;
    }
    int kinds = (int) figures.stream().map(Figure::kind).distinct().count();
    Map<FigureKind, Integer> kept = new EnumMap<>(FigureKind.class);
    return figures.stream()
        .filter(figure -> kept.merge(figure.kind(), 1, Integer::sum) <= MAX / kinds)
        .toList();
  }

  /** OFFICIAL before NEWS before all others. */
  static int rank(SourceKind kind) {
    return switch (kind) {
      case OFFICIAL -> 0;
      case NEWS -> 1;
      case MANUAL, HOTLINE -> 2;
      case HOT_LIST, SOCIAL -> HEARSAY;
    };
  }

  /**
   * Whether a figure is a total of the dead that a hot list or a platform tells: later is not newer
   * there, so a lower number takes nothing back.
   */
  static boolean isHearsayToll(Figure figure) {
    return figure.kind() == FigureKind.DEAD
        && figure.scope() == Figure.Scope.CUMULATIVE
        && rank(figure.sourceKind()) == HEARSAY;
  }

  private static Figure prevailing(Figure before, Figure now) {
    boolean manyVoices = rank(now.sourceKind()) == HEARSAY;
    if (manyVoices && now.kind() == FigureKind.DEAD) {
      return now.lower() >= before.lower() ? now : before;
    }
    int newer = speaksOf(now).compareTo(speaksOf(before));
    return newer > 0 || (newer == 0 && now.upper() >= before.upper()) ? now : before;
  }

  static Instant speaksOf(Figure figure) {
    Instant asOf = figure.asOf();
    return asOf != null ? asOf : figure.publishedAt();
  }

  private static Voice voice(Figure figure) {
    return new Voice(figure.sourceId(), figure.kind(), figure.scope());
  }
}
