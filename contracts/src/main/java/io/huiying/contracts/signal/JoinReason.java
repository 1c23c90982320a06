package io.huiying.contracts.signal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a post is in its group, or why it opened one. Parts are in nats: one more of them makes "the
 * same event" e times as likely.
 *
 * @param postId the post, or the correction that moved it
 * @param outcome what became of it
 * @param parts what speaks for and against, empty where nothing was weighed
 * @param needed the score that joining needed
 * @param terms shared terms, weightiest first
 * @param nearest of a post that opened the group: the group that it came nearest to
 * @param parted why it did not join the nearest: a veto's name, or {@code SCORE}; of a correction
 *     that could not be carried out {@code NOT_KEPT}, since its posts are kept no longer
 * @param rules version of the grouping rules that decided
 * @param at when, by the house clock
 */
public record JoinReason(
    String postId,
    Outcome outcome,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Part> parts,
    double needed,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> terms,
    @Nullable String nearest,
    @Nullable String parted,
    String rules,
    Instant at) {

  /** What became of a post. */
  public enum Outcome {
    OPENED,
    JOINED,
    /** Folded into a post that says nearly the same. */
    FOLDED,
    /** Moved by a person's correction. */
    CORRECTED
  }

  /**
   * One part of a score.
   *
   * @param name PLACE, HAZARD, TEXT, NUMBERS, TIME or MEANING; of a fold SIMILARITY
   * @param value in nats; a similarity is 0 to 1
   */
  public record Part(String name, double value) {}

  public JoinReason {
    parts = parts == null ? List.of() : List.copyOf(parts);
    terms = terms == null ? List.of() : List.copyOf(terms);
  }
}
