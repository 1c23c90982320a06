package io.huiying.analysis.domain.group;

import io.huiying.analysis.domain.duplicate.DuplicateTable;
import io.huiying.contracts.signal.JoinReason;
import io.huiying.contracts.signal.JoinReason.Outcome;
import io.huiying.contracts.signal.JoinReason.Part;
import io.huiying.contracts.signal.OpenGroup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a post is where it is, in the form in which it is kept. */
final class Reasons {

  /** The reasons of the first posts say most about what the group is. */
  private static final int FIRST = 4;

  /** Why a correction was noted and not carried out. */
  static final String NOT_KEPT = "NOT_KEPT";

  private Reasons() {}

  static JoinReason opened(String postId, @Nullable Affinity nearest, double needed, Instant now) {
    return new JoinReason(
        postId,
        Outcome.OPENED,
        nearest == null ? List.of() : parts(nearest),
        needed,
        nearest == null ? List.of() : nearest.terms(),
        nearest == null ? null : nearest.groupId(),
        nearest == null ? null : parted(nearest),
        GroupingPolicy.VERSION,
        now);
  }

  static JoinReason joined(String postId, Affinity reason, double needed, Instant now) {
    return new JoinReason(
        postId,
        Outcome.JOINED,
        parts(reason),
        needed,
        reason.terms(),
        null,
        null,
        GroupingPolicy.VERSION,
        now);
  }

  static JoinReason folded(String postId, DuplicateTable.Match match, Instant now) {
    return new JoinReason(
        postId,
        Outcome.FOLDED,
        List.of(new Part("SIMILARITY", match.similarity())),
        DuplicateTable.NEARLY_SAME,
        List.of(),
        match.postId(),
        null,
        GroupingPolicy.VERSION,
        now);
  }

  static JoinReason corrected(String correctionId, Instant now) {
    return new JoinReason(
        correctionId,
        Outcome.CORRECTED,
        List.of(),
        0,
        List.of(),
        null,
        null,
        GroupingPolicy.VERSION,
        now);
  }

  /** Of a correction that could not be carried out: what it is about is no longer kept. */
  static JoinReason unfulfilled(String correctionId, Instant now) {
    return new JoinReason(
        correctionId,
        Outcome.CORRECTED,
        List.of(),
        0,
        List.of(),
        null,
        NOT_KEPT,
        GroupingPolicy.VERSION,
        now);
  }

  static List<JoinReason> with(List<JoinReason> known, JoinReason next) {
    List<JoinReason> all = new ArrayList<>(known);
    all.add(next);
    if (all.size() > OpenGroup.MAX_REASONS) {
      all.remove(FIRST);
    }
    return all;
  }

  private static String parted(Affinity nearest) {
    return nearest.veto() == null ? "SCORE" : nearest.veto().name();
  }

  private static List<Part> parts(Affinity affinity) {
    return affinity.veto() != null
        ? List.of()
        : List.of(
            new Part("PLACE", affinity.place()),
            new Part("HAZARD", affinity.hazard()),
            new Part("TEXT", affinity.text()),
            new Part("NUMBERS", affinity.numbers()),
            new Part("MEANING", affinity.meaning()),
            new Part("TIME", affinity.time()));
  }
}
