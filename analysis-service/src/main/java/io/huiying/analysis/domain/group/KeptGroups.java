package io.huiying.analysis.domain.group;

import io.huiying.contracts.signal.OpenGroup;
import java.util.Optional;

/** Groups as they were last kept, for those who ask why. */
@FunctionalInterface
public interface KeptGroups {

  /** A group; empty when it is unknown, or cooled so long ago that it was forgotten. */
  Optional<OpenGroup> find(String groupId);
}
