package io.huiying.analysis.domain.group;

import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.GroupView;
import io.huiying.contracts.signal.OpenGroup;
import io.huiying.contracts.wire.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Offers groups what official sources published outside them. Each post is offered to each event
 * once; after a start again, under the same signal id, which is taken once.
 */
final class AnswerDesk {

  /** A group learns where and when its event was from its first posts. */
  private static final int YOUNG = 8;

  private static final int REMEMBERED = 10_000;

  private final EarlierReleases releases = new EarlierReleases();
  private final Kinship kinship;
  private final GroupingPolicy policy;
  private final Set<String> offered =
      Collections.newSetFromMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
              return size() > REMEMBERED;
            }
          });

  AnswerDesk(TermWeights weights, GroupingPolicy policy) {
    this.kinship = new Kinship(weights, policy);
    this.policy = policy;
  }

  /** Remembers a post that can answer events that become known later. */
  void note(Telling post) {
    releases.note(post);
  }

  /** Forgets what was taken in too long ago; ids of posts. */
  List<String> forget(Instant read) {
    return releases.forgetBefore(read.minus(policy.coolsAfter()));
  }

  /** What was published before about the event of a group that is new or still young. */
  List<GroupSignal> earlier(
      GroupIndex index, OpenGroup group, Function<OpenGroup, GroupView> told, Instant now) {
    Known known = index.known(group.groupId());
    if (known == null || group.view().posts() > YOUNG) {
      return List.of();
    }
    List<GroupSignal> signals = new ArrayList<>();
    for (EarlierReleases.Offer offer : releases.about(known, kinship)) {
      OpenGroup holding = index.holding(offer.release().postId());
      if (!isTogether(index, holding, group)) {
        seen(told.apply(group), offer, now).ifPresent(signals::add);
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
        .flatMap(best -> seen(told.apply(best.getKey()), best.getValue(), now))
        .stream()
        .toList();
  }

  private static boolean isTogether(GroupIndex index, @Nullable OpenGroup one, OpenGroup other) {
    return one != null && index.rootOf(one.groupId()).equals(index.rootOf(other.groupId()));
  }

  private Optional<GroupSignal> seen(GroupView view, EarlierReleases.Offer offer, Instant now) {
    String id = Ids.derive("s", "answer", view.groupId(), offer.release().postId());
    return offered.add(id)
        ? Optional.of(new GroupSignal.OfficialReleaseSeen(id, view, offer.release(), now))
        : Optional.empty();
  }
}
