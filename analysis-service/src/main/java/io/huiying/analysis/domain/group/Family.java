package io.huiying.analysis.domain.group;

import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.TopicScore;
import io.huiying.contracts.signal.FigurePoint;
import io.huiying.contracts.signal.GroupView;
import io.huiying.contracts.signal.OpenGroup;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Groups that people merged, taken together. Each part stays a group of its own and grows by its
 * own posts, so that a merge can be undone at any time; only what is told speaks for all.
 */
final class Family {

  private Family() {}

  /**
   * What the parts say together.
   *
   * @param rootId the survivor, under whose id it is told
   * @param parts at least one; the survivor itself may have closed
   */
  static OpenGroup together(String rootId, List<OpenGroup> parts, Grading grading) {
    if (parts.size() == 1 && parts.getFirst().groupId().equals(rootId)) {
      return parts.getFirst();
    }
    List<OpenGroup> ordered =
        parts.stream()
            .sorted(
                Comparator.comparing((OpenGroup g) -> !g.groupId().equals(rootId))
                    .thenComparing(OpenGroup::groupId))
            .toList();
    OpenGroup first = ordered.getFirst();
    GroupView view = under(rootId, first.view());
    Rulings rulings = Rulings.onFigures(ordered);
    for (OpenGroup next : ordered.subList(1, ordered.size())) {
      view = joined(view, next.view(), rulings, grading);
    }
    Set<String> sources = new HashSet<>();
    parts.forEach(part -> sources.addAll(part.sources()));
    return new OpenGroup(
        counted(view, sources.size()),
        first.members(),
        first.sources(),
        first.terms(),
        parts.stream().mapToLong(OpenGroup::revision).sum(),
        parts.stream().mapToInt(OpenGroup::toldPosts).sum(),
        first.toldAt(),
        first.tellings(),
        first.reasons(),
        first.corrections(),
        first.meaning(),
        first.folded());
  }

  private static GroupView joined(GroupView a, GroupView b, Rulings rulings, Grading grading) {
    List<Figure> figures = FigureClaims.merged(a.figures(), b.figures());
    List<FigurePoint> course =
        Trajectory.weighed(
            Stream.concat(a.trajectory().stream(), b.trajectory().stream()).distinct().toList(),
            rulings);
    var hazard = HazardKinship.moreTelling(a.hazard(), b.hazard());
    List<TopicScore> topics = TopicMerge.merged(a.topics(), b.topics());
    int repeats = Views.repeats(a) + Views.repeats(b);
    OccurrenceMerge times = OccurrenceMerge.of(a).with(OccurrenceMerge.of(b));
    return new GroupView(
        a.groupId(),
        a.mark(),
        a.headline(),
        topics,
        hazard,
        a.mainland() || b.mainland(),
        Whereabouts.agreed(a.place(), b.place()),
        times.held(),
        figures,
        grading.of(hazard, figures, a.severity(), b.severity()),
        a.posts() + b.posts(),
        a.sources(),
        Math.max(a.heat(), b.heat()),
        least(a.firstPublishedAt(), b.firstPublishedAt()),
        least(a.firstSeenAt(), b.firstSeenAt()),
        a.lastSeenAt().isAfter(b.lastSeenAt()) ? a.lastSeenAt() : b.lastSeenAt(),
        repeats == 0 ? null : Integer.valueOf(repeats),
        course,
        times.others());
  }

  private static GroupView under(String rootId, GroupView view) {
    return copied(rootId, view, view.sources());
  }

  private static GroupView counted(GroupView view, int sources) {
    return copied(view.groupId(), view, sources);
  }

  private static GroupView copied(String groupId, GroupView view, int sources) {
    return new GroupView(
        groupId,
        view.mark(),
        view.headline(),
        view.topics(),
        view.hazard(),
        view.mainland(),
        view.place(),
        view.occurrence(),
        view.figures(),
        view.severity(),
        view.posts(),
        sources,
        view.heat(),
        view.firstPublishedAt(),
        view.firstSeenAt(),
        view.lastSeenAt(),
        view.repeats(),
        view.trajectory(),
        view.otherTimes());
  }

  private static Instant least(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }
}
