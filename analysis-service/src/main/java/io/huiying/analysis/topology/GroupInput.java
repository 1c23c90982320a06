package io.huiying.analysis.topology;

import io.huiying.contracts.correction.Correction;
import io.huiying.contracts.signal.OpenGroup;
import org.jspecify.annotations.Nullable;

/** What the grouper reads. */
public sealed interface GroupInput {

  /** A post that may tell of an event, or the word that posts were folded into it. */
  record Candidate(Sifted sifted) implements GroupInput {}

  /** A group as it was kept; absent when it was closed, and then known by the record's key. */
  record Remembered(@Nullable OpenGroup group) implements GroupInput {}

  /** What a person corrected. */
  record Corrected(Correction correction) implements GroupInput {}
}
