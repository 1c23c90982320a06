package io.huiying.analysis.domain.group;

import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.assess.TopicScore;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.signal.OpenGroup;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whether a post may join a group, beside how alike they are. */
final class Admission {

  /** What an emergency itself is filed under; other topics may be anybody's matter. */
  private static final Set<Topic> OF_EMERGENCIES = EnumSet.of(Topic.WORK_SAFETY, Topic.DISASTER);

  private final GroupingPolicy policy;

  Admission(GroupingPolicy policy) {
    this.policy = policy;
  }

  /** Whether the post joins the group, which no veto parts from it. */
  boolean admits(Telling post, Affinity affinity, OpenGroup group) {
    if (affinity.score() < needed(post, group)) {
      return false;
    }
    return post.reportsEmergency() || (isNamed(affinity) && speaksOfIt(post, affinity));
  }

  /** The score that joining needs. */
  double needed(Telling post, OpenGroup group) {
    if (post.reportsEmergency()) {
      return policy.joins();
    }
    return group.view().posts() > 1 ? policy.follows() : policy.followsOne();
  }

  private boolean isNamed(Affinity affinity) {
    return affinity.rarest() >= policy.rareTerm() || affinity.theme();
  }

  /**
   * Whether what reports no emergency says more than where it is: in the county of a fire people go
   * on writing of schools and prices. It has to share telling words beside the place's name, or be
   * of a topic that emergencies are made of. What is of no topic at all may share the group's
   * theme; and where the country's hot list names a county that is hardly ever read of, the name
   * says enough (「滨江加油」).
   */
  private boolean speaksOfIt(Telling post, Affinity affinity) {
    List<TopicScore> topics = post.assessed().topics();
    boolean listed = post.assessed().post().sourceKind() == SourceKind.HOT_LIST;
    double words = affinity.text() - (affinity.theme() ? Kinship.THEME : 0);
    return words >= policy.rareTerm()
        || topics.stream().anyMatch(t -> OF_EMERGENCIES.contains(t.code()))
        || (topics.isEmpty() && (affinity.theme() || listed));
  }
}
