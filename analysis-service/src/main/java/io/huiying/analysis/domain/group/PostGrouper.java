package io.huiying.analysis.domain.group;

import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.OpenGroup;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Joins a post to the open group that tells of the same event, or opens one.
 *
 * <p>It reads the index and changes nothing: the caller keeps the decided group in its store and in
 * the index, then sends the signals.
 */
public final class PostGrouper {

  private final GroupingPolicy policy;
  private final Kinship kinship;
  private final Growth growth;

  /**
   * @param weights of terms
   * @param policy how alike, how long
   * @param grading how the grade follows from the figures
   */
  public PostGrouper(TermWeights weights, GroupingPolicy policy, Grading grading) {
    this.policy = policy;
    this.kinship = new Kinship(weights, policy);
    this.growth = new Growth(weights, grading);
  }

  /**
   * Decides where a post belongs. However long it waited to be read, it is not too old: it was
   * accepted when it was new, and {@code now} is only the time of what is told.
   */
  public GroupDecision accept(GroupIndex index, AssessedPost assessed, Instant now) {
    Telling post = Telling.of(assessed);
    OpenGroup holding = index.holding(post.postId());
    if (holding != null) {
      OpenGroup again = growth.again(holding, post);
      return updated(holding, again, post, now);
    }
    List<Affinity> near =
        index.near(post, policy.candidates()).stream()
            .map(group -> kinship.of(post, group))
            .sorted(Comparator.comparingDouble(Affinity::score).reversed())
            .toList();
    Optional<Affinity> best = near.stream().filter(a -> joins(post, a, index)).findFirst();
    if (best.isPresent()) {
      return joined(index, post, best.get(), now);
    }
    return post.reportsEmergency()
        ? opened(post, near.isEmpty() ? null : near.getFirst(), now)
        : new GroupDecision.NotACandidate();
  }

  /** What a group tells when it cools at {@code now}. */
  public GroupSignal cool(OpenGroup group, Instant now) {
    return Signals.cooled(group, now);
  }

  /** Groups whose last sight lies so far before {@code read} that they cool. */
  public List<OpenGroup> cooled(GroupIndex index, Instant read) {
    return index.quietSince(read.minus(policy.coolsAfter()));
  }

  /** Whether a group saw nothing for so long before {@code read} that it takes no more posts. */
  public boolean hasCooled(OpenGroup group, Instant read) {
    return !group.view().lastSeenAt().plus(policy.coolsAfter()).isAfter(read);
  }

  private boolean joins(Telling post, Affinity affinity, GroupIndex index) {
    OpenGroup group = index.get(affinity.groupId());
    if (affinity.veto() != null || group == null) {
      return false;
    }
    if (post.reportsEmergency()) {
      return affinity.score() >= policy.joins();
    }
    double needed = group.view().posts() > 1 ? policy.follows() : policy.followsOne();
    boolean names = affinity.rarest() >= policy.rareTerm() || affinity.theme();
    return names && affinity.score() >= needed;
  }

  private GroupDecision opened(Telling post, @Nullable Affinity nearest, Instant now) {
    OpenGroup group = growth.opening(post, now);
    return new GroupDecision.Opened(group, Signals.born(group, post, now), nearest);
  }

  private GroupDecision joined(GroupIndex index, Telling post, Affinity reason, Instant now) {
    OpenGroup before = index.get(reason.groupId());
    if (before == null) {
      throw new IllegalStateException("joined a group that is not open: " + reason.groupId());
    }
    OpenGroup after = growth.joining(before, post);
    List<GroupSignal> signals = Signals.grown(before, after, post, now);
    return new GroupDecision.Joined(Signals.told(after, signals, now), signals, reason);
  }

  private static GroupDecision updated(
      OpenGroup before, OpenGroup after, Telling post, Instant now) {
    List<GroupSignal> signals = Signals.grown(before, after, post, now);
    return new GroupDecision.Updated(Signals.told(after, signals, now), signals);
  }
}
