package io.huiying.analysis.topology;

import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.signal.OpenGroup;
import org.jspecify.annotations.Nullable;

/** What the grouper reads. */
public sealed interface GroupInput {

  /** A post that may tell of an event. */
  record Candidate(AssessedPost post) implements GroupInput {}

  /** A group as it was kept; absent when it was closed. */
  record Remembered(@Nullable OpenGroup group) implements GroupInput {}
}
