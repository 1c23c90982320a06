package io.huiying.analysis.domain.release;

import io.huiying.contracts.incident.ClaimState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What some say and others contradict. Its state is always {@link ClaimState#CONTESTED}: only a
 * named unit that a person records can verify it, and only then may it be called more.
 *
 * @param words what is claimed, in the words of a post
 * @param postIds posts that claim it, oldest first, at most {@value #MOST_VOICES}; none when only a
 *     rebuttal repeats it
 * @param state 说法不一
 * @param label the state in words
 * @param rebuttals what contradicts it, oldest first, at most {@value #MOST_VOICES}
 */
public record ContestedClaim(
    String words, List<String> postIds, ClaimState state, String label, List<Rebuttal> rebuttals) {

  /** Posts and rebuttals of a claim that are named. */
  public static final int MOST_VOICES = 5;

  /**
   * A voice that contradicts.
   *
   * @param postId the post
   * @param words what it says
   * @param unit the unit that it names as speaking, absent when none
   * @param official whether an official source says it itself
   * @param at when it was published
   */
  public record Rebuttal(
      String postId, String words, @Nullable String unit, boolean official, Instant at) {}
}
