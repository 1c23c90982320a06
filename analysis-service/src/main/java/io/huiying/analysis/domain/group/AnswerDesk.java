package io.huiying.analysis.domain.group;

import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.GroupView;
import io.huiying.contracts.signal.OpenGroup;
import io.huiying.contracts.wire.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Offers groups what official sources published outside them. What is offered follows from what is
 * kept, so that it is the same after a crash; should a group learn its place twice, the same post
 * is offered under the same signal id, which is taken once.
 */
final class AnswerDesk {

  private final EarlierReleases releases = new EarlierReleases();
  private final Kinship kinship;
  private final GroupingPolicy policy;

  AnswerDesk(TermWeights weights, GroupingPolicy policy) {
    this.kinship = new Kinship(weights, policy);
    this.policy = policy;
  }

  /** Remembers a post that can answer events that become known later; whether it is news. */
  boolean note(Telling post) {
    return releases.note(post);
  }

  /** Forgets what was taken in too long ago; ids of posts. */
  List<String> forget(Instant read) {
    return releases.forgetBefore(read.minus(policy.coolsAfter()));
  }

  /**
   * What was published before about the event of a group that is new, or that has just learnt where
   * or when it was.
   */
  List<GroupSignal> earlier(
      GroupIndex index,
      @Nullable GroupView before,
      OpenGroup group,
      Function<OpenGroup, GroupView> told,
      Instant now) {
    Known known = index.known(group.groupId());
    if (known == null || (before != null && !learnt(before, group.view()))) {
      return List.of();
    }
    List<GroupSignal> signals = new ArrayList<>();
    for (EarlierReleases.Offer offer : releases.about(known, kinship)) {
      OpenGroup holding = index.holding(offer.release().postId());
      if (!isTogether(index, holding, group)) {
        signals.add(seen(told.apply(group), offer, now));
      }
    }
    return signals;
  }

  /** The event that a post may answer although it is no part of its group. */
  List<GroupSignal> answered(
      GroupIndex index, Telling post, Function<OpenGroup, GroupView> told, Instant now) {
    OpenGroup own = index.holding(post.postId());
    return index.near(post, policy).stream()
        .filter(known -> !isTogether(index, own, known.group()))
        .flatMap(
            known ->
                EarlierReleases.offer(post, known, kinship).stream()
                    .map(offer -> Map.entry(known.group(), offer)))
        .max(
            Comparator.comparingDouble(
                    (Map.Entry<OpenGroup, EarlierReleases.Offer> e) -> e.getValue().score())
                .thenComparing(e -> e.getKey().groupId()))
        .map(best -> seen(told.apply(best.getKey()), best.getValue(), now))
        .stream()
        .toList();
  }

  private static boolean learnt(GroupView before, GroupView after) {
    return !after.place().equals(before.place())
        || after.hazard() != before.hazard()
        || !Objects.equals(after.occurrence(), before.occurrence());
  }

  private static boolean isTogether(GroupIndex index, @Nullable OpenGroup one, OpenGroup other) {
    return one != null && index.rootOf(one.groupId()).equals(index.rootOf(other.groupId()));
  }

  private static GroupSignal seen(GroupView view, EarlierReleases.Offer offer, Instant now) {
    String id = Ids.derive("s", "answer", view.groupId(), offer.release().postId());
    return new GroupSignal.OfficialReleaseSeen(id, view, offer.release(), now);
  }
}
