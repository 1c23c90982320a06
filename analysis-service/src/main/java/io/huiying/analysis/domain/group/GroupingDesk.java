package io.huiying.analysis.domain.group;

import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.OpenGroup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A grouper with its memory: one desk is one single writer. Whoever owns it keeps what changed in a
 * store of its own and sends what is to be told.
 */
public final class GroupingDesk {

  private final PostGrouper grouper;
  private final GroupIndex index;

  /**
   * @param grouper decides
   * @param index empty, or filled with the groups kept before
   */
  public GroupingDesk(PostGrouper grouper, GroupIndex index) {
    this.grouper = grouper;
    this.index = index;
  }

  /** A desk without groups, with the policy of the house. */
  public static GroupingDesk empty(TermWeights weights, Grading grading) {
    return new GroupingDesk(
        new PostGrouper(weights, GroupingPolicy.HOUSE, grading), new GroupIndex(weights));
  }

  /** Decides a post and remembers the outcome. */
  public GroupDecision accept(AssessedPost post, Instant now) {
    GroupDecision decision = grouper.accept(index, post, now);
    decision.changed().ifPresent(index::put);
    return decision;
  }

  /**
   * Takes up a group that was kept before.
   *
   * @return whether it was news: echoes and groups that have cooled are not
   */
  public boolean takeUp(OpenGroup kept, Instant now) {
    OpenGroup known = index.get(kept.groupId());
    boolean stale = known != null && known.revision() >= kept.revision();
    if (stale || grouper.hasCooled(kept, now)) {
      return false;
    }
    index.put(kept);
    return true;
  }

  /** Forgets the groups that have cooled and says so of each. */
  public List<GroupSignal> cool(Instant now) {
    List<GroupSignal> cooled = new ArrayList<>();
    for (OpenGroup group : grouper.cooled(index, now)) {
      index.remove(group.groupId());
      cooled.add(grouper.cool(group, now));
    }
    return cooled;
  }

  /** How many groups are open. */
  public int open() {
    return index.size();
  }
}
