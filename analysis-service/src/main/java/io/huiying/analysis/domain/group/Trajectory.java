package io.huiying.analysis.domain.group;

import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.signal.FigurePoint;
import io.huiying.contracts.signal.FigurePoint.Standing;
import io.huiying.contracts.signal.GroupView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The course of an event's figures: every claim by the time that it speaks of, the authoritative
 * line through them, and what contradicts it. An authority that lowers its number is followed, and
 * the fall explained; a less authoritative voice that says another number is shown beside it. A hot
 * list or a platform lowers no number of dead: an old title may surface there after a newer one.
 */
final class Trajectory {

  /** Only claims of a total make a line; parts and additions are said beside it. */
  private static final Comparator<FigurePoint> ORDER =
      Comparator.comparing((FigurePoint p) -> p.figure().kind())
          .thenComparing(p -> FigureClaims.speaksOf(p.figure()))
          .thenComparing(p -> p.figure().publishedAt())
          .thenComparing(FigurePoint::postId);

  private Trajectory() {}

  /** The course with what one more post claims. */
  static List<FigurePoint> with(
      List<FigurePoint> known, List<Figure> told, String postId, Rulings rulings) {
    List<FigurePoint> claims = new ArrayList<>(known);
    for (Figure figure : told) {
      boolean total = figure.scope() == Figure.Scope.CUMULATIVE;
      if (total && !isRepetition(figure, claims, rulings)) {
        claims.add(new FigurePoint(figure.citing(null), postId, Standing.AGREEING, null));
      }
    }
    return claims.size() == known.size() ? known : weighed(claims, rulings);
  }

  /** The same claims, judged anew. */
  static List<FigurePoint> weighed(List<FigurePoint> claims, Rulings rulings) {
    List<FigurePoint> sorted = claims.stream().sorted(ORDER).toList();
    List<FigurePoint> course = new ArrayList<>();
    for (FigureKind kind : FigureKind.values()) {
      course.addAll(
          ofOneKind(
              sorted.stream().filter(p -> p.figure().kind() == kind).toList(), sorted, rulings));
    }
    return bounded(course);
  }

  private static List<FigurePoint> ofOneKind(
      List<FigurePoint> claims, List<FigurePoint> all, Rulings rulings) {
    List<FigurePoint> course = new ArrayList<>();
    int line = -1;
    for (FigurePoint claim : claims) {
      Figure figure = claim.figure();
      if (rulings.setsAside(figure)) {
        course.add(judged(claim, Standing.SET_ASIDE, "经人工核对为误读，不计入"));
        continue;
      }
      Figure leading = line < 0 ? null : course.get(line).figure();
      if (leading == null || takesTheLead(figure, leading)) {
        course.replaceAll(before -> followed(before, figure));
        course.add(judged(claim, Standing.AUTHORITATIVE, fall(leading, figure, all)));
        line = course.size() - 1;
      } else if (agree(figure, leading)) {
        course.add(judged(claim, Standing.AGREEING, null));
      } else {
        course.add(judged(claim, Standing.CONFLICTING, conflict(figure, leading)));
      }
    }
    return course;
  }

  private static boolean takesTheLead(Figure figure, Figure leading) {
    if (FigureClaims.isHearsayToll(figure) && FigureClaims.isHearsayToll(leading)) {
      return figure.lower() >= leading.lower();
    }
    return FigureClaims.rank(figure.sourceKind()) <= FigureClaims.rank(leading.sourceKind());
  }

  private static String conflict(Figure figure, Figure leading) {
    return FigureClaims.isHearsayToll(leading) && FigureClaims.isHearsayToll(figure)
        ? "说法不一：热榜、社交平台的旧消息可能晚到，未经权威来源更正前不下调"
        : "说法不一：与更权威来源的数字不同";
  }

  /** What becomes of an earlier claim once an authoritative one was made. */
  private static FigurePoint followed(FigurePoint before, Figure now) {
    return switch (before.standing()) {
      case AUTHORITATIVE, AGREEING ->
          agree(before.figure(), now) && !before.figure().equals(now)
              ? judged(before, Standing.AGREEING, null)
              : judged(before, Standing.SUPERSEDED, before.because());
      case CONFLICTING ->
          agree(before.figure(), now) ? judged(before, Standing.BORNE_OUT, "其后得到更权威来源证实") : before;
      case SUPERSEDED, BORNE_OUT, SET_ASIDE -> before;
    };
  }

  private static boolean agree(Figure a, Figure b) {
    return a.lower() <= b.upper() && b.lower() <= a.upper();
  }

  /** Why a number fell, where it did. */
  private static @Nullable String fall(@Nullable Figure before, Figure now, List<FigurePoint> all) {
    if (before == null || now.upper() >= before.lower()) {
      return null;
    }
    String fell = before.lower() + "→" + now.upper() + "：";
    if (now.kind() == FigureKind.MISSING || now.kind() == FigureKind.TRAPPED) {
      return fell + "人员陆续找到或获救，人数随之减少";
    }
    boolean hurt = now.kind() == FigureKind.INJURED || now.kind() == FigureKind.SERIOUSLY_INJURED;
    if (hurt && deathsRose(before, now, all)) {
      return fell + "伤者中有人救治无效，计入遇难";
    }
    if (FigureClaims.rank(now.sourceKind()) < FigureClaims.rank(before.sourceKind())) {
      return fell + "以更权威来源为准，此前数字来自其他渠道";
    }
    return before.sourceId().equals(now.sourceId()) ? fell + "同一来源下调更正" : fell + "同级来源的较新数字";
  }

  private static boolean deathsRose(Figure before, Figure now, List<FigurePoint> all) {
    Instant from = FigureClaims.speaksOf(before);
    Instant to = FigureClaims.speaksOf(now);
    List<Figure> dead =
        all.stream().map(FigurePoint::figure).filter(f -> f.kind() == FigureKind.DEAD).toList();
    long was =
        greatest(dead.stream().filter(f -> !FigureClaims.speaksOf(f).isAfter(from)).toList());
    long is = greatest(dead.stream().filter(f -> !FigureClaims.speaksOf(f).isAfter(to)).toList());
    return is > was;
  }

  private static long greatest(List<Figure> figures) {
    return figures.stream().mapToLong(Figure::lower).max().orElse(0);
  }

  private static FigurePoint judged(
      FigurePoint point, Standing standing, @Nullable String because) {
    return new FigurePoint(point.figure(), point.postId(), standing, because);
  }

  /**
   * Whether its source said so before, and has not been overtaken by another number since. Only an
   * authority says the same again on purpose; elsewhere an old report comes by once more.
   */
  private static boolean isRepetition(Figure figure, List<FigurePoint> claims, Rulings rulings) {
    boolean wasSaid = claims.stream().anyMatch(p -> repeats(p.figure(), figure));
    boolean onPurpose = figure.sourceKind() == SourceKind.OFFICIAL && !rulings.setsAside(figure);
    return wasSaid && !(onPurpose && takesTheLeadBack(figure, claims));
  }

  private static boolean takesTheLeadBack(Figure figure, List<FigurePoint> claims) {
    return claims.stream()
        .filter(point -> point.standing() == Standing.AUTHORITATIVE)
        .map(FigurePoint::figure)
        .filter(leading -> leading.kind() == figure.kind() && !saysTheSame(leading, figure))
        .filter(leading -> takesTheLead(figure, leading))
        .anyMatch(leading -> FigureClaims.speaksOf(figure).isAfter(FigureClaims.speaksOf(leading)));
  }

  private static boolean repeats(Figure a, Figure b) {
    return saysTheSame(a, b)
        && a.sourceId().equals(b.sourceId())
        && (Objects.equals(a.asOf(), b.asOf()) || b.asOf() == null);
  }

  private static boolean saysTheSame(Figure a, Figure b) {
    return a.kind() == b.kind()
        && a.state() == b.state()
        && a.lower() == b.lower()
        && a.upper() == b.upper();
  }

  /** What was superseded first is forgotten first. */
  private static List<FigurePoint> bounded(List<FigurePoint> course) {
    int surplus = course.size() - GroupView.MAX_TRAJECTORY;
    if (surplus <= 0) {
      return course;
    }
    List<FigurePoint> least =
        course.stream()
            .sorted(
                Comparator.comparing((FigurePoint p) -> p.standing() == Standing.AUTHORITATIVE)
                    .thenComparing(p -> p.standing() == Standing.CONFLICTING)
                    .thenComparing(p -> FigureClaims.speaksOf(p.figure())))
            .limit(surplus)
            .toList();
    return course.stream().filter(p -> !least.contains(p)).toList();
  }
}
