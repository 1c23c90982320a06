package io.huiying.analysis.adapters.rest;

import io.huiying.analysis.domain.release.ContestedClaim;
import io.huiying.analysis.domain.release.ContestedClaims;
import io.huiying.analysis.domain.release.Counted;
import io.huiying.analysis.domain.release.MomentEffect;
import io.huiying.analysis.domain.release.ReleaseEffect;
import io.huiying.contracts.heat.Heat;
import io.huiying.contracts.signal.Member;
import io.huiying.contracts.signal.OpenGroup;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What releases changed, and what is contested.
 *
 * @param groupId the group
 * @param posts distinct posts of the group
 * @param kept how many of them are kept with their words; everything here but {@link
 *     io.huiying.analysis.domain.release.Stretch#counted} speaks of those only
 * @param hours compared before and after each release
 * @param releases each release with the hours around it, oldest first
 * @param moments the same around the moments that were asked for
 * @param claims what some say and others contradict
 */
public record GroupEffects(
    String groupId,
    int posts,
    int kept,
    int hours,
    List<ReleaseEffect> releases,
    List<MomentEffect> moments,
    List<ContestedClaim> claims) {

  static GroupEffects of(
      OpenGroup group, List<Heat.GroupHour> counted, int hours, List<Instant> moments) {
    Counted read = byHour(counted);
    Instant seenUntil = group.view().lastSeenAt();
    return new GroupEffects(
        group.groupId(),
        group.view().posts(),
        group.tellings().size(),
        hours,
        ReleaseEffect.of(group.tellings(), read, seenUntil, hours),
        MomentEffect.of(moments, group.tellings(), read, seenUntil, hours),
        ContestedClaims.among(group.tellings()));
  }

  /**
   * Of what a surge opened. What official sources published about its topic in its region meanwhile
   * counts as a release: nobody has said that it answers just this.
   */
  static GroupEffects of(
      String surgeId,
      List<Heat.TopicHour> surge,
      List<Member> posts,
      int hours,
      List<Instant> moments) {
    Instant seenUntil =
        posts.stream().map(Member::seenAt).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    return new GroupEffects(
        surgeId,
        surge.stream().mapToInt(Heat.TopicHour::posts).sum(),
        posts.size(),
        hours,
        ReleaseEffect.of(posts, Counted.UNKNOWN, seenUntil, hours),
        MomentEffect.of(moments, posts, Counted.UNKNOWN, seenUntil, hours),
        ContestedClaims.among(posts));
  }

  private static Counted byHour(List<Heat.GroupHour> hours) {
    return new Counted(
        hours.stream().collect(Collectors.toMap(Heat.GroupHour::from, Heat.GroupHour::posts)));
  }
}
