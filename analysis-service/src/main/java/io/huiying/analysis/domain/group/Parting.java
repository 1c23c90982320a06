package io.huiying.analysis.domain.group;

import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.correction.Correction;
import io.huiying.contracts.signal.FigurePoint;
import io.huiying.contracts.signal.GroupView;
import io.huiying.contracts.signal.Member;
import io.huiying.contracts.signal.OpenGroup;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Takes a group apart: what is left of it, and the new group of the posts that a person moved. Both
 * are put together anew from the posts that are kept with their words and from the claims, each of
 * which names its post.
 */
final class Parting {

  private final TermLedger terms;
  private final Grading grading;

  Parting(TermWeights weights, Grading grading) {
    this.terms = new TermLedger(weights);
    this.grading = grading;
  }

  /**
   * The two groups.
   *
   * @param rest keeps the id
   * @param moved has the new id
   */
  record Parted(OpenGroup rest, OpenGroup moved) {}

  /** Empty when the group holds none of the posts, or no others. */
  Optional<Parted> part(OpenGroup group, Correction.Split split, Instant now) {
    Set<String> asked = new HashSet<>(split.postIds());
    List<Member> gone = group.tellings().stream().filter(m -> isMoved(m, asked)).toList();
    List<Member> left = group.tellings().stream().filter(m -> !isMoved(m, asked)).toList();
    for (Member member : gone) {
      asked.add(member.postId());
      asked.addAll(member.repeats());
    }
    List<String> goneIds = group.members().stream().filter(asked::contains).toList();
    List<String> leftIds = group.members().stream().filter(id -> !asked.contains(id)).toList();
    if (gone.isEmpty() || leftIds.isEmpty() || left.isEmpty()) {
      return Optional.empty();
    }
    GroupView view = group.view();
    var reason = Reasons.corrected(split.correctionId(), now);
    int repeatsGone = gone.stream().mapToInt(member -> member.repeats().size()).sum();
    OpenGroup rest =
        new OpenGroup(
            seen(
                view,
                view.groupId(),
                left,
                claims(view, asked, false),
                view.posts() - goneIds.size(),
                Math.max(0, Views.repeats(view) - repeatsGone),
                left.size() == leftIds.size()),
            leftIds,
            group.sources(),
            terms.without(group.terms(), gone),
            group.revision() + 1,
            view.posts() - goneIds.size(),
            now,
            left,
            Reasons.with(group.reasons(), reason),
            Corrector.added(group.corrections(), split),
            group.meaning(),
            folded(group, asked, false));
    OpenGroup moved =
        new OpenGroup(
            seen(
                view,
                split.newGroupId(),
                gone,
                claims(view, asked, true),
                goneIds.size(),
                repeatsGone,
                true),
            goneIds,
            gone.stream().map(Member::sourceId).distinct().toList(),
            terms.of(gone),
            1,
            goneIds.size(),
            now,
            gone,
            List.of(reason),
            misread(group, split),
            null,
            folded(group, asked, true));
    return Optional.of(new Parted(rest, moved));
  }

  /** A claim that a person set aside is misread wherever its post goes. */
  private static List<Correction> misread(OpenGroup group, Correction.Split split) {
    return Corrector.added(List.copyOf(Rulings.of(group).figures()), split);
  }

  private static boolean isMoved(Member member, Set<String> asked) {
    return asked.contains(member.postId()) || member.repeats().stream().anyMatch(asked::contains);
  }

  private static List<String> folded(OpenGroup group, Set<String> moved, boolean ofMoved) {
    return group.folded().stream().filter(id -> moved.contains(id) == ofMoved).toList();
  }

  /** The claims that the moved posts made, or that the others made. */
  private static List<FigurePoint> claims(GroupView view, Set<String> moved, boolean ofMoved) {
    return view.trajectory().stream()
        .filter(point -> moved.contains(point.postId()) == ofMoved)
        .toList();
  }

  /** What some posts of a view say. */
  private GroupView seen(
      GroupView view,
      String groupId,
      List<Member> members,
      List<FigurePoint> claims,
      int posts,
      int repeats,
      boolean complete) {
    Member first = members.getFirst();
    Place place = complete ? Place.UNKNOWN : view.place();
    Hazard hazard = complete ? null : view.hazard();
    OccurrenceMerge times = OccurrenceMerge.NONE;
    boolean mainland = false;
    for (Member member : members) {
      place = Whereabouts.agreed(place, member.place());
      hazard = HazardKinship.moreTelling(hazard, member.hazard());
      times = times.with(member.occurrence());
      mainland |= member.mainland();
    }
    if (times.held() == null && !complete) {
      times = OccurrenceMerge.of(view);
    }
    List<FigurePoint> course = Trajectory.weighed(claims, Rulings.NONE);
    List<Figure> figures =
        FigureClaims.merged(
            List.of(), course.stream().map(p -> quoted(p.figure(), view.figures())).toList());
    return new GroupView(
        groupId,
        view.mark(),
        Headline.of(first.words()),
        view.topics(),
        hazard,
        mainland || place.known(),
        place,
        times.held(),
        figures,
        figures.equals(view.figures()) ? view.severity() : grading.of(hazard, figures, null, null),
        posts,
        (int) members.stream().map(Member::sourceId).distinct().count(),
        groupId.equals(view.groupId()) ? view.heat() : 0,
        least(members, Member::publishedAt),
        least(members, Member::seenAt),
        members.stream().map(Member::seenAt).max(Comparator.naturalOrder()).orElseThrow(),
        repeats == 0 ? null : Integer.valueOf(repeats),
        course,
        times.others());
  }

  private static Figure quoted(Figure figure, List<Figure> known) {
    return known.stream().filter(f -> f.citing(null).equals(figure)).findFirst().orElse(figure);
  }

  private static Instant least(List<Member> members, Function<Member, Instant> time) {
    return members.stream().map(time).min(Comparator.naturalOrder()).orElseThrow();
  }
}
