package io.huiying.contracts.signal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A post that repeats another. It is folded, not dropped: it stays in the search index and in the
 * counts, and a reader can unfold it.
 *
 * @param postId the repeating post; the Kafka key
 * @param originalId the first post that said so
 * @param tier how it was found
 * @param similarity Jaccard similarity of the character pairs, 1 for the same text
 * @param groupId the group that both belong to, absent where it was folded before grouping
 * @param at when, by the house clock
 */
public record Fold(
    String postId,
    String originalId,
    Tier tier,
    double similarity,
    @Nullable String groupId,
    Instant at) {

  /** How a repetition was found. */
  public enum Tier {
    /** The same text but for case, spaces and punctuation. */
    EXACT,
    /** Nearly the same text, with no other place, number or date in it. */
    NEAR
  }
}
