package io.huiying.analysis.topology;

import io.huiying.analysis.domain.group.GroupDecision;

/** Watches the grouping from outside, for its metrics. */
public interface GroupObserver {

  /** Watches nothing. */
  GroupObserver NONE = (decision, open) -> {};

  /**
   * A post was decided.
   *
   * @param open groups that are open afterwards
   */
  void decided(GroupDecision decision, int open);
}
