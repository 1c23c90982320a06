package io.huiying.analysis.topology;

import io.huiying.contracts.signal.Fold;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.OpenGroup;
import org.jspecify.annotations.Nullable;

/** What the grouper writes. */
public sealed interface GroupOutput {

  /** Told to the alert service. */
  record Told(GroupSignal signal) implements GroupOutput {}

  /** Kept for the next start; absent when the group closed. */
  record Kept(@Nullable OpenGroup group) implements GroupOutput {}

  /** A post that repeats another. */
  record Folded(Fold fold) implements GroupOutput {}
}
