package io.huiying.analysis.domain.release;

import io.huiying.contracts.signal.Member;
import io.huiying.contracts.signal.SeenRelease;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Heat and tone around a release, among the posts of its group that are kept with their words. It
 * says what was there before and after, not that the release caused it.
 *
 * @param release what was published
 * @param before the hours before it
 * @param after the hours from it on
 * @param complete whether the group was still seen after all of those hours; else {@code after} is
 *     what there is so far
 */
public record ReleaseEffect(SeenRelease release, Stretch before, Stretch after, boolean complete) {

  /** Longest stretch that is compared, in hours. */
  public static final int MOST_HOURS = 24;

  /**
   * The effects of the releases among some posts, oldest first; of announced press conferences
   * none.
   *
   * @param told posts with their words
   * @param counted how much was read in each hour
   * @param seenUntil when the newest of them was read
   * @param hours compared before and after, 1 to {@value #MOST_HOURS}
   */
  public static List<ReleaseEffect> of(
      List<Member> told, Counted counted, Instant seenUntil, int hours) {
    if (hours < 1 || hours > MOST_HOURS) {
      throw new IllegalArgumentException("hours lie between 1 and " + MOST_HOURS);
    }
    return told.stream()
        .flatMap(member -> Stream.ofNullable(member.release()))
        .filter(release -> release.announced() == null)
        .sorted(Comparator.comparing(SeenRelease::publishedAt).thenComparing(SeenRelease::postId))
        .map(release -> around(release, told, counted, hours, seenUntil))
        .toList();
  }

  private static ReleaseEffect around(
      SeenRelease release, List<Member> told, Counted counted, int hours, Instant seenUntil) {
    MomentEffect effect =
        MomentEffect.around(release.publishedAt(), told, counted, seenUntil, hours);
    return new ReleaseEffect(release, effect.before(), effect.after(), effect.complete());
  }
}
