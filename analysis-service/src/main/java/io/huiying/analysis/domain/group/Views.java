package io.huiying.analysis.domain.group;

import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.assess.TopicScore;
import io.huiying.contracts.signal.FigurePoint;
import io.huiying.contracts.signal.GroupView;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a view changes when it is judged anew rather than told more. */
final class Views {

  private Views() {}

  /** Posts folded into the distinct ones. */
  static int repeats(GroupView view) {
    return Objects.requireNonNullElse(view.repeats(), 0);
  }

  /** The view as people's rulings have it. */
  static GroupView ruled(GroupView view, Rulings rulings, Grading grading) {
    List<FigurePoint> course = Trajectory.weighed(withRight(view.trajectory(), rulings), rulings);
    Set<FigureKind> touched = EnumSet.noneOf(FigureKind.class);
    for (FigurePoint point : course) {
      boolean was = view.trajectory().contains(point);
      if (!was) {
        touched.add(point.figure().kind());
      }
    }
    List<Figure> figures = figures(view.figures(), course, touched, rulings);
    Hazard hazard = rulings.hazard(view.hazard());
    SeverityRange severity = view.severity();
    if (rulings.isNoEmergency()) {
      severity = null;
    } else if (!figures.equals(view.figures()) || hazard != view.hazard()) {
      severity = grading.of(hazard, figures, null, null);
    }
    return with(view, rulings.topics(view.topics()), hazard, figures, severity, course);
  }

  /** What the claims of the touched kinds come to once some were set aside. */
  private static List<Figure> figures(
      List<Figure> known, List<FigurePoint> course, Set<FigureKind> touched, Rulings rulings) {
    List<Figure> kept =
        known.stream()
            .filter(f -> !rulings.setsAside(f))
            .filter(f -> !touched.contains(f.kind()) || f.scope() != Figure.Scope.CUMULATIVE)
            .toList();
    List<Figure> again =
        course.stream()
            .filter(point -> touched.contains(point.figure().kind()))
            .filter(point -> point.standing() != FigurePoint.Standing.SET_ASIDE)
            .map(point -> quoted(point.figure(), known))
            .toList();
    return FigureClaims.merged(kept, again);
  }

  private static Figure quoted(Figure figure, List<Figure> known) {
    return known.stream().filter(f -> f.citing(null).equals(figure)).findFirst().orElse(figure);
  }

  private static List<FigurePoint> withRight(List<FigurePoint> course, Rulings rulings) {
    List<FigurePoint> more = new ArrayList<>(course);
    for (var wrong : rulings.figures()) {
      Long right = wrong.right();
      if (right == null) {
        continue;
      }
      course.stream()
          .filter(point -> rulings.setsAside(point.figure()))
          .filter(point -> point.figure().kind() == wrong.kind())
          .filter(point -> point.figure().lower() == wrong.lower())
          .map(point -> corrected(point, right))
          .filter(point -> more.stream().noneMatch(p -> p.figure().equals(point.figure())))
          .findFirst()
          .ifPresent(more::add);
    }
    return more;
  }

  private static FigurePoint corrected(FigurePoint point, long right) {
    Figure f = point.figure();
    Figure is =
        new Figure(
            f.kind(),
            right == 0 ? Figure.State.ASSERTED_ZERO : Figure.State.STATED,
            f.scope(),
            right,
            right,
            right,
            f.asOf(),
            f.sourceId(),
            f.sourceKind(),
            f.publishedAt(),
            null,
            null);
    return new FigurePoint(is, point.postId(), FigurePoint.Standing.AGREEING, null);
  }

  static GroupView with(
      GroupView view,
      List<TopicScore> topics,
      @Nullable Hazard hazard,
      List<Figure> figures,
      @Nullable SeverityRange severity,
      List<FigurePoint> course) {
    return new GroupView(
        view.groupId(),
        view.mark(),
        view.headline(),
        topics,
        hazard,
        view.mainland(),
        view.place(),
        view.occurrence(),
        figures,
        severity,
        view.posts(),
        view.sources(),
        view.heat(),
        view.firstPublishedAt(),
        view.firstSeenAt(),
        view.lastSeenAt(),
        view.repeats(),
        course,
        view.otherTimes());
  }
}
