package io.huiying.analysis.domain.group;

import io.huiying.analysis.domain.duplicate.DuplicateTable;
import io.huiying.analysis.domain.duplicate.Wording;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.signal.Fold;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.OpenGroup;
import io.huiying.contracts.wire.Ids;
import java.time.Instant;
import java.util.ArrayList;
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

  private static final Comparator<Affinity> BEST =
      Comparator.comparingDouble(Affinity::score).reversed().thenComparing(Affinity::groupId);

  private final GroupingPolicy policy;
  private final Kinship kinship;
  private final Admission admission;
  private final Growth growth;
  private final Grading grading;

  /**
   * @param weights of terms
   * @param policy how alike, how long
   * @param grading how the grade follows from the figures
   */
  public PostGrouper(TermWeights weights, GroupingPolicy policy, Grading grading) {
    this.policy = policy;
    this.kinship = new Kinship(weights, policy);
    this.admission = new Admission(policy);
    this.growth = new Growth(weights, grading);
    this.grading = grading;
  }

  /**
   * Decides where a post belongs. However long it waited to be read, it is not too old: it was
   * accepted when it was new, and {@code now} is only the time of what is told.
   *
   * @param countedWith the post as whose exact repetition it was counted before, absent when it was
   *     not: it belongs to the group of that one and counts for nothing more
   */
  public GroupDecision accept(
      GroupIndex index,
      DuplicateTable told,
      AssessedPost assessed,
      @Nullable String countedWith,
      Instant now) {
    Telling post = Telling.of(assessed);
    OpenGroup holding = index.holding(post.postId());
    if (holding != null) {
      OpenGroup again = growth.again(holding, post);
      return new Change(index, holding, again, post, now).updated();
    }
    if (index.hasTold(post.postId(), post.at())) {
      return new GroupDecision.NotACandidate();
    }
    OpenGroup counting = countedWith == null ? null : index.holding(countedWith);
    if (countedWith != null && counting != null) {
      OpenGroup known = growth.recognizing(counting, post, countedWith);
      return new Change(index, counting, known, post, now).updated();
    }
    List<Known> near = index.near(post, policy);
    if (near.isEmpty() && !post.reportsEmergency()) {
      // Nor does it repeat a post of a group: it would share that one's telling words.
      return new GroupDecision.NotACandidate();
    }
    GroupDecision folded = fold(index, told, post, now);
    return folded != null ? folded : weigh(index, post, near, now);
  }

  /** Counts posts that say word for word what a post of a group says. */
  public Optional<GroupDecision> repeat(GroupIndex index, Repeats repeats, Instant now) {
    OpenGroup before = index.holding(repeats.originalId());
    if (before == null) {
      return Optional.empty();
    }
    OpenGroup after = growth.repeated(before, repeats);
    List<GroupSignal> signals =
        Signals.repeated(together(index, before), together(index, before, after), repeats, now);
    return Optional.of(new GroupDecision.Updated(Signals.told(after, signals, now), signals));
  }

  /** What a group tells when it cools at {@code now}. */
  public GroupSignal cool(GroupIndex index, OpenGroup group, Instant now) {
    return Signals.cooled(together(index, group), now);
  }

  /** Groups whose last sight lies so far before {@code read} that they cool. */
  public List<OpenGroup> cooled(GroupIndex index, Instant read) {
    Instant since = read.minus(policy.coolsAfter());
    return index.quietSince(since).stream()
        .filter(
            group ->
                index.family(index.rootOf(group.groupId())).stream()
                    .noneMatch(part -> part.view().lastSeenAt().isAfter(since)))
        .toList();
  }

  /** Whether a group saw nothing for so long before {@code read} that it takes no more posts. */
  public boolean hasCooled(OpenGroup group, Instant read) {
    return !group.view().lastSeenAt().plus(policy.coolsAfter()).isAfter(read);
  }

  private @Nullable GroupDecision fold(
      GroupIndex index, DuplicateTable told, Telling post, Instant now) {
    if (told.holds(post.postId(), post.at())) {
      // Told before, by a group that has more posts than it can name.
      return new GroupDecision.NotACandidate();
    }
    if (post.isOfficial()) {
      // It may be a release: it joins, however much of it was said before.
      return null;
    }
    DuplicateTable.Match match = told.find(post.wording(), post.place(), post.at());
    OpenGroup before = match == null ? null : index.holding(match.postId());
    Known known = before == null ? null : index.known(before.groupId());
    if (match == null || before == null || known == null || kinship.veto(post, known) != null) {
      return null;
    }
    var reason = Reasons.folded(post.postId(), match, now);
    OpenGroup after = growth.folding(before, post, match.postId(), reason);
    Fold fold =
        new Fold(
            post.postId(),
            match.postId(),
            Fold.Tier.NEAR,
            match.similarity(),
            before.groupId(),
            now);
    return new Change(index, before, after, post, now).folded(fold);
  }

  private GroupDecision weigh(GroupIndex index, Telling post, List<Known> known, Instant now) {
    List<Affinity> near =
        known.stream().map(group -> kinship.of(post, group)).sorted(BEST).toList();
    Optional<Affinity> best = near.stream().filter(a -> joins(post, a, index)).findFirst();
    if (best.isPresent()) {
      return joined(index, post, heldApart(index, post, best.get(), near), now);
    }
    return post.reportsEmergency()
        ? opened(index, post, near.isEmpty() ? null : near.getFirst(), now)
        : new GroupDecision.NotACandidate();
  }

  private boolean joins(Telling post, Affinity affinity, GroupIndex index) {
    OpenGroup group = index.get(affinity.groupId());
    if (affinity.veto() != null || group == null) {
      return false;
    }
    return admission.admits(post, affinity, group);
  }

  /**
   * Between groups that a person told apart, the words of single posts decide: taken together, the
   * older group shares more with everything.
   */
  private static Affinity heldApart(
      GroupIndex index, Telling post, Affinity best, List<Affinity> near) {
    Known chosen = index.known(best.groupId());
    if (chosen == null || chosen.rulings().apart().isEmpty()) {
      return best;
    }
    List<Affinity> rivals = new ArrayList<>(List.of(best));
    near.stream()
        .filter(a -> a.veto() == null && chosen.rulings().apart().contains(a.groupId()))
        .forEach(rivals::add);
    return rivals.stream()
        .max(Comparator.comparingDouble(rival -> nearest(index, post, rival.groupId())))
        .orElse(best);
  }

  private static double nearest(GroupIndex index, Telling post, String groupId) {
    OpenGroup group = index.get(groupId);
    return group == null
        ? 0
        : group.tellings().stream()
            .mapToDouble(member -> post.wording().similarity(Wording.of(member.words())))
            .max()
            .orElse(0);
  }

  private GroupDecision opened(
      GroupIndex index, Telling post, @Nullable Affinity nearest, Instant now) {
    var reason = Reasons.opened(post.postId(), nearest, policy.joins(), now);
    String first = Ids.group(post.postId());
    String id = index.hasClosed(first) ? Ids.group(post.postId(), post.at()) : first;
    if (index.hasTold(first, post.at()) || index.hasTold(id, post.at())) {
      return new GroupDecision.NotACandidate();
    }
    OpenGroup group = growth.opening(id, post, reason, now);
    return new GroupDecision.Opened(group, Signals.born(group, post, now), nearest);
  }

  private GroupDecision joined(GroupIndex index, Telling post, Affinity reason, Instant now) {
    OpenGroup before = index.get(reason.groupId());
    if (before == null) {
      throw new IllegalStateException("joined a group that is not open: " + reason.groupId());
    }
    var kept = Reasons.joined(post.postId(), reason, admission.needed(post, before), now);
    OpenGroup after = growth.joining(before, post, kept);
    return new Change(index, before, after, post, now).joined(reason);
  }

  /** The family of a group, taken together. */
  OpenGroup together(GroupIndex index, OpenGroup group) {
    return together(index, group, group);
  }

  private OpenGroup together(GroupIndex index, OpenGroup before, OpenGroup after) {
    String root = index.rootOf(before.groupId());
    List<OpenGroup> parts =
        index.family(root).stream()
            .map(part -> part.groupId().equals(after.groupId()) ? after : part)
            .toList();
    return Family.together(root, parts, grading);
  }

  /** A group before and after a post, and what that tells under the name of its family. */
  private final class Change {

    private final OpenGroup group;
    private final List<GroupSignal> signals;

    Change(GroupIndex index, OpenGroup before, OpenGroup after, Telling post, Instant now) {
      boolean revised = Tellings.isRevised(before.tellings(), after.tellings(), post.postId());
      this.signals =
          Signals.grown(
              together(index, before), together(index, before, after), post, revised, now);
      this.group = Signals.told(after, signals, now);
    }

    GroupDecision updated() {
      return new GroupDecision.Updated(group, signals);
    }

    GroupDecision folded(Fold fold) {
      return new GroupDecision.Folded(group, signals, fold);
    }

    GroupDecision joined(Affinity reason) {
      return new GroupDecision.Joined(group, signals, reason);
    }
  }
}
