package io.huiying.analysis.domain.group;

import io.huiying.contracts.assess.Emergency;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.signal.GroupView;
import io.huiying.contracts.signal.OpenGroup;
import io.huiying.contracts.wire.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How a group changes with a post. */
final class Growth {

  private final TermLedger terms;
  private final Grading grading;

  Growth(TermWeights weights, Grading grading) {
    this.terms = new TermLedger(weights);
    this.grading = grading;
  }

  /** The group that a post opens; its id derives from the post. */
  OpenGroup opening(Telling post, Instant now) {
    Post told = post.assessed().post();
    Emergency emergency = post.emergency();
    var figures = FigureClaims.merged(List.of(), post.assessed().figures());
    GroupView view =
        new GroupView(
            Ids.group(post.postId()),
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
            told.ingestedAt());
    return new OpenGroup(
        view,
        List.of(post.postId()),
        List.of(told.sourceId()),
        terms.opening(post.distinct()),
        1,
        1,
        now);
  }

  /** The group with one more post. */
  OpenGroup joining(OpenGroup group, Telling post) {
    Post told = post.assessed().post();
    List<String> sources = sources(group.sources(), told.sourceId());
    int newSource = sources.size() > group.sources().size() ? 1 : 0;
    GroupView view = grown(group.view(), post, 1, newSource);
    return new OpenGroup(
        view,
        newest(group.members(), post.postId()),
        sources,
        terms.counted(group.terms(), post.distinct()),
        group.revision() + 1,
        group.toldPosts(),
        group.toldAt());
  }

  /** The group when one of its posts was read again. */
  OpenGroup again(OpenGroup group, Telling post) {
    return new OpenGroup(
        grown(group.view(), post, 0, 0),
        group.members(),
        group.sources(),
        terms.noted(group.terms(), post.distinct()),
        group.revision() + 1,
        group.toldPosts(),
        group.toldAt());
  }

  private GroupView grown(GroupView view, Telling post, int posts, int sources) {
    Post told = post.assessed().post();
    // A post that reports no emergency of its own speaks about the event: its place and time may
    // be those of a helper or a press conference.
    boolean witness = post.reportsEmergency();
    var hazard = HazardKinship.moreTelling(view.hazard(), post.hazard());
    var figures =
        witness ? FigureClaims.merged(view.figures(), post.assessed().figures()) : view.figures();
    Place place = witness ? Whereabouts.agreed(view.place(), post.place()) : view.place();
    return new GroupView(
        view.groupId(),
        view.mark(),
        Headline.better(view, post),
        TopicMerge.merged(view.topics(), post.assessed().topics()),
        hazard,
        view.mainland() || place.known(),
        place,
        witness
            ? OccurrenceMerge.merged(view.occurrence(), post.assessed().occurrence())
            : view.occurrence(),
        figures,
        witness
            ? grading.of(hazard, figures, view.severity(), post.assessed().severity())
            : view.severity(),
        view.posts() + posts,
        view.sources() + sources,
        Math.max(view.heat(), told.engagement().heat()),
        earlier(view.firstPublishedAt(), told.knownSince()),
        earlier(view.firstSeenAt(), told.firstSeenAt()),
        later(view.lastSeenAt(), told.ingestedAt()));
  }

  private static List<String> newest(List<String> members, String postId) {
    List<String> all = new ArrayList<>(members);
    all.add(postId);
    int surplus = Math.max(0, all.size() - OpenGroup.MAX_MEMBERS);
    return all.subList(surplus, all.size());
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
