package io.huiying.analysis.domain.heat;

import io.huiying.contracts.heat.Heat;
import io.huiying.contracts.signal.GroupView;
import io.huiying.contracts.signal.OpenGroup;
import java.time.Instant;

/**
 * How many posts a group had, and how many of them came in its newest hour.
 *
 * @param groupId the group
 * @param known posts and repetitions by now
 * @param hour number of the newest hour since the epoch
 * @param inHour posts in it
 * @param told whether the last reading said something new
 */
public record GroupPulse(String groupId, int known, long hour, int inHour, boolean told) {

  /**
   * Of a group read for the first time. One that has grown before counts from now on: when its
   * posts came is not known.
   */
  public static GroupPulse first(OpenGroup group) {
    int posts = posts(group);
    int now = group.revision() <= 1 ? posts : 0;
    return new GroupPulse(group.groupId(), posts, hour(group), now, now > 0);
  }

  /** After the group was kept again. */
  public GroupPulse read(OpenGroup group) {
    int posts = posts(group);
    int more = Math.max(0, posts - known);
    long newest = hour(group);
    if (newest <= hour) {
      return new GroupPulse(groupId, posts, hour, inHour + more, more > 0);
    }
    return new GroupPulse(groupId, posts, newest, more, more > 0);
  }

  /** For {@code opinion.heat.v1}. */
  public Heat heat(long heat, Instant now) {
    return new Heat.GroupHour(groupId, Hours.start(hour), inHour, heat, now);
  }

  private static int posts(OpenGroup group) {
    GroupView view = group.view();
    return view.posts() + (view.repeats() == null ? 0 : view.repeats());
  }

  private static long hour(OpenGroup group) {
    return Hours.of(group.view().lastSeenAt());
  }
}
