package io.huiying.analysis.domain.group;

import io.huiying.contracts.signal.Fold;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.OpenGroup;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of a post, with the reason. */
public sealed interface GroupDecision {

  /** What has to be told. */
  List<GroupSignal> signals();

  /** The group to keep; empty when nothing changed. */
  default Optional<OpenGroup> changed() {
    return switch (this) {
      case NotACandidate ignored -> Optional.empty();
      case Opened opened -> Optional.of(opened.group());
      case Joined joined -> Optional.of(joined.group());
      case Folded folded -> Optional.of(folded.group());
      case Updated updated -> Optional.of(updated.group());
    };
  }

  /** It reports no emergency and is near no group. */
  record NotACandidate() implements GroupDecision {
    @Override
    public List<GroupSignal> signals() {
      return List.of();
    }
  }

  /**
   * The first of its event.
   *
   * @param nearest the group that it came nearest to without joining
   */
  record Opened(OpenGroup group, List<GroupSignal> signals, @Nullable Affinity nearest)
      implements GroupDecision {}

  /** One more of a known event. */
  record Joined(OpenGroup group, List<GroupSignal> signals, Affinity reason)
      implements GroupDecision {}

  /**
   * It says nearly what an earlier post of the group says: counted beside it.
   *
   * @param fold for those who want to unfold it
   */
  record Folded(OpenGroup group, List<GroupSignal> signals, Fold fold) implements GroupDecision {}

  /** Told again, with more heat or a lead: counted once. */
  record Updated(OpenGroup group, List<GroupSignal> signals) implements GroupDecision {}
}
