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
 *
 * <p>Groups cool by what the desk has read, not by the clock: a group takes posts until a post is
 * read that was taken in so much later. While a backlog waits, after an outage of whatever length,
 * its groups wait with it; in a house where nothing is reported, they stay open until something is.
 * A post taken in ahead of the clock (which was set back since) cools nothing before its time.
 */
public final class GroupingDesk {

  private static final Instant NOTHING_READ = Instant.EPOCH;

  private final PostGrouper grouper;
  private final GroupIndex index;

  /** When the newest post read so far was taken in. */
  private Instant read = NOTHING_READ;

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
    readUpTo(post.post().ingestedAt());
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
    if (stale || grouper.hasCooled(kept, readBy(now))) {
      return false;
    }
    index.put(kept);
    readUpTo(kept.view().lastSeenAt());
    return true;
  }

  /** Forgets the groups that have cooled and says so of each. */
  public List<GroupSignal> cool(Instant now) {
    List<GroupSignal> cooled = new ArrayList<>();
    for (OpenGroup group : grouper.cooled(index, readBy(now))) {
      index.remove(group.groupId());
      cooled.add(grouper.cool(group, now));
    }
    return cooled;
  }

  private void readUpTo(Instant ingestedAt) {
    read = ingestedAt.isAfter(read) ? ingestedAt : read;
  }

  private Instant readBy(Instant now) {
    return read.isBefore(now) ? read : now;
  }

  /** How many groups are open. */
  public int open() {
    return index.size();
  }
}
