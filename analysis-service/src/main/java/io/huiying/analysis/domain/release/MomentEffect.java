package io.huiying.analysis.domain.release;

import io.huiying.contracts.signal.Member;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Heat and tone around a moment that is asked for: a release that a person recorded and that is no
 * post of the group. As with a {@link ReleaseEffect} it says what was there, not what caused it.
 *
 * @param at the moment
 * @param before the hours before it
 * @param after the hours from it on
 * @param complete whether the group was still seen after all of those hours; else {@code after} is
 *     what there is so far
 */
public record MomentEffect(Instant at, Stretch before, Stretch after, boolean complete) {

  /** Most moments that are asked for at once. */
  public static final int MOST = 16;

  /**
   * The effects around some moments, in their order.
   *
   * @param told posts with their words
   * @param counted how much was read in each hour
   * @param seenUntil when the newest of them was read
   * @param hours compared before and after, 1 to {@value ReleaseEffect#MOST_HOURS}
   */
  public static List<MomentEffect> of(
      List<Instant> moments, List<Member> told, Counted counted, Instant seenUntil, int hours) {
    return moments.stream().map(at -> around(at, told, counted, seenUntil, hours)).toList();
  }

  static MomentEffect around(
      Instant at, List<Member> told, Counted counted, Instant seenUntil, int hours) {
    Stretch after = Stretch.of(told, counted, at, hours);
    return new MomentEffect(
        at,
        Stretch.of(told, counted, at.minus(Duration.ofHours(hours)), hours),
        after,
        !seenUntil.isBefore(after.until()));
  }
}
