package io.huiying.analysis.domain.group;

import io.huiying.contracts.signal.OpenGroup;
import java.util.Optional;

/** Groups as they were last kept, for those who ask why. */
public interface KeptGroups {

  /** A group; empty when it is unknown, or cooled so long ago that it was forgotten. */
  Optional<OpenGroup> find(String groupId);

  /**
   * The group that names a post among its own, the one told last where several do. Empty when none
   * is kept that does: a large group names its newest posts only.
   */
  Optional<OpenGroup> holding(String postId);
}
