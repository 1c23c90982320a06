package io.huiying.analysis.domain.group;

import io.huiying.contracts.assess.Emergency;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.signal.FigurePoint;
import io.huiying.contracts.signal.GroupView;
import io.huiying.contracts.signal.JoinReason;
import io.huiying.contracts.signal.OpenGroup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a group changes with a post. What people ruled holds against what posts say. */
final class Growth {

  private final TermLedger terms;
  private final Grading grading;

  Growth(TermWeights weights, Grading grading) {
    this.terms = new TermLedger(weights);
    this.grading = grading;
  }

  /** The group that a post opens; its id derives from the post. */
  OpenGroup opening(String groupId, Telling post, JoinReason reason, Instant now) {
    Post told = post.assessed().post();
    Emergency emergency = post.emergency();
    var figures = FigureClaims.merged(List.of(), post.assessed().figures());
    GroupView view =
        new GroupView(
            groupId,
            post.mark(),
            Headline.of(told),
            TopicMerge.merged(List.of(), post.assessed().topics()),
            post.hazard(),
            emergency == null || emergency.mainland(),
            post.place(),
            post.assessed().occurrence(),
            figures,
            grading.of(post.hazard(), figures, null, post.assessed().severity()),
            1,
            1,
            told.engagement().heat(),
            told.knownSince(),
            told.firstSeenAt(),
            told.ingestedAt(),
            null,
            Trajectory.with(List.of(), post.assessed().figures(), post.postId(), Rulings.NONE),
            List.of());
    return new OpenGroup(
        view,
        List.of(post.postId()),
        List.of(told.sourceId()),
        terms.opening(post.distinct()),
        1,
        1,
        now,
        List.of(Tellings.of(post)),
        List.of(reason),
        List.of(),
        post.assessed().meaning());
  }

  /** The group with one more post. */
  OpenGroup joining(OpenGroup group, Telling post, JoinReason reason) {
    Post told = post.assessed().post();
    List<String> sources = sources(group.sources(), told.sourceId());
    int newSource = sources.size() - group.sources().size();
    GroupView view = grown(group, post, 1, newSource, 0);
    return new OpenGroup(
        view,
        newest(group.members(), post.postId(), OpenGroup.MAX_MEMBERS),
        sources,
        terms.joined(group.terms(), post),
        group.revision() + 1,
        group.toldPosts(),
        group.toldAt(),
        Tellings.with(group.tellings(), Tellings.of(post)),
        Reasons.with(group.reasons(), reason),
        group.corrections(),
        Direction.together(group, post.assessed().meaning()),
        group.folded());
  }

  /** The group with one more post that says nearly what an earlier one said. */
  OpenGroup folding(OpenGroup group, Telling post, String originalId, JoinReason reason) {
    return folding(group, post, originalId, 1, Reasons.with(group.reasons(), reason));
  }

  /** The group that learns which post it was that it counted among the repetitions before. */
  OpenGroup recognizing(OpenGroup group, Telling post, String originalId) {
    return folding(group, post, originalId, 0, group.reasons());
  }

  private OpenGroup folding(
      OpenGroup group, Telling post, String originalId, int repeats, List<JoinReason> reasons) {
    List<String> sources = sources(group.sources(), post.assessed().post().sourceId());
    int newSource = sources.size() - group.sources().size();
    return new OpenGroup(
        grown(group, post, 0, newSource, repeats),
        group.members(),
        sources,
        terms.repeated(group.terms(), post),
        group.revision() + 1,
        group.toldPosts(),
        group.toldAt(),
        Tellings.folded(group.tellings(), originalId, post.postId()),
        reasons,
        group.corrections(),
        group.meaning(),
        newest(group.folded(), post.postId(), OpenGroup.MAX_FOLDED));
  }

  /**
   * The group when one of its posts was read again. What is read again and again (a title on a hot
   * list) stays among the newest, so that a group of more posts than it can name does not take it
   * for another one.
   */
  OpenGroup again(OpenGroup group, Telling post) {
    return new OpenGroup(
        grown(group, post, 0, 0, 0),
        refreshed(group.members(), post.postId(), OpenGroup.MAX_MEMBERS),
        group.sources(),
        terms.repeated(group.terms(), post),
        group.revision() + 1,
        group.toldPosts(),
        group.toldAt(),
        Tellings.heard(group.tellings(), post.assessed().post()),
        group.reasons(),
        group.corrections(),
        group.meaning(),
        refreshed(group.folded(), post.postId(), OpenGroup.MAX_FOLDED));
  }

  /** The group after posts that say the same were folded before they came here. */
  OpenGroup repeated(OpenGroup group, Repeats repeats) {
    GroupView view = group.view();
    List<String> sources = group.sources();
    for (String source : repeats.sources()) {
      sources = sources(sources, source);
    }
    int newSources = sources.size() - group.sources().size();
    GroupView grown =
        new GroupView(
            view.groupId(),
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
            view.sources() + newSources,
            Math.max(view.heat(), repeats.heat()),
            view.firstPublishedAt(),
            view.firstSeenAt(),
            later(view.lastSeenAt(), repeats.lastSeenAt()),
            Views.repeats(view) + repeats.posts(),
            view.trajectory(),
            view.otherTimes());
    return new OpenGroup(
        grown,
        group.members(),
        sources,
        group.terms(),
        group.revision() + 1,
        group.toldPosts(),
        group.toldAt(),
        group.tellings(),
        group.reasons(),
        group.corrections(),
        group.meaning(),
        group.folded());
  }

  private GroupView grown(OpenGroup group, Telling post, int posts, int sources, int repeats) {
    GroupView view = group.view();
    Rulings rulings = Rulings.of(group);
    Post told = post.assessed().post();
    // A post that reports no emergency of its own speaks about the event: its place and time may
    // be those of a helper or a press conference.
    boolean witness = post.reportsEmergency();
    var hazard = rulings.hazard(HazardKinship.moreTelling(view.hazard(), post.hazard()));
    List<Figure> claims =
        post.assessed().figures().stream().filter(f -> !rulings.setsAside(f)).toList();
    List<Figure> figures = witness ? FigureClaims.merged(view.figures(), claims) : view.figures();
    List<FigurePoint> course =
        witness
            ? Trajectory.with(view.trajectory(), post.assessed().figures(), post.postId(), rulings)
            : view.trajectory();
    Place place = witness ? Whereabouts.agreed(view.place(), post.place()) : view.place();
    @Nullable SeverityRange severity =
        witness
            ? grading.of(hazard, figures, view.severity(), post.assessed().severity())
            : view.severity();
    OccurrenceMerge times =
        OccurrenceMerge.of(view).with(witness ? post.assessed().occurrence() : null);
    return new GroupView(
        view.groupId(),
        view.mark(),
        Headline.better(view, post),
        rulings.topics(TopicMerge.merged(view.topics(), post.assessed().topics())),
        hazard,
        view.mainland() || place.known(),
        place,
        times.held(),
        figures,
        rulings.isNoEmergency() ? null : severity,
        view.posts() + posts,
        view.sources() + sources,
        Math.max(view.heat(), told.engagement().heat()),
        earlier(view.firstPublishedAt(), told.knownSince()),
        earlier(view.firstSeenAt(), told.firstSeenAt()),
        later(view.lastSeenAt(), told.ingestedAt()),
        repeats == 0 ? view.repeats() : Integer.valueOf(Views.repeats(view) + repeats),
        course,
        times.others());
  }

  private static List<String> newest(List<String> ids, String postId, int most) {
    List<String> all = new ArrayList<>(ids);
    all.add(postId);
    int surplus = Math.max(0, all.size() - most);
    return all.subList(surplus, all.size());
  }

  private static List<String> refreshed(List<String> ids, String postId, int most) {
    if (ids.size() < most || !ids.contains(postId)) {
      return ids;
    }
    List<String> all = new ArrayList<>(ids);
    all.remove(postId);
    all.add(postId);
    return all;
  }

  private static List<String> sources(List<String> known, String sourceId) {
    if (known.contains(sourceId) || known.size() >= OpenGroup.MAX_SOURCES) {
      return known;
    }
    List<String> all = new ArrayList<>(known);
    all.add(sourceId);
    return all;
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
