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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

  /**
   * Of a group.
   *
   * @param counted its hours as they were read
   * @param readUntil the newest hour that the house has read anything in
   * @param hours compared before and after
   * @param moments that are asked for besides its releases
   */
  static GroupEffects of(
      OpenGroup group,
      List<Heat.GroupHour> counted,
      Instant readUntil,
      int hours,
      List<Instant> moments) {
    List<Member> kept = group.tellings();
    Instant seen = group.view().lastSeenAt();
    Instant until = seen.isAfter(readUntil) ? seen : readUntil;
    Counted read =
        new Counted(
            counted.stream().collect(Collectors.toMap(Heat.GroupHour::from, Heat.GroupHour::posts)),
            byHour(kept, Member::seenAt),
            kept.size() >= group.view().posts());
    return new GroupEffects(
        group.groupId(),
        group.view().posts(),
        kept.size(),
        hours,
        ReleaseEffect.of(kept, read, until, hours),
        MomentEffect.of(moments, kept, read, until, hours),
        ContestedClaims.among(kept));
  }

  /**
   * Of what a surge opened. What official sources published about its topic in its region meanwhile
   * counts as a release: nobody has said that it answers just this.
   */
  static GroupEffects of(
      String surgeId,
      List<Heat.TopicHour> surge,
      SurgePosts.Around around,
      Instant readUntil,
      int hours,
      List<Instant> moments) {
    List<Member> kept = around.posts();
    Counted read = new Counted(around.byHour(), byHour(kept, Member::publishedAt), around.all());
    return new GroupEffects(
        surgeId,
        surge.stream().mapToInt(Heat.TopicHour::posts).sum(),
        kept.size(),
        hours,
        ReleaseEffect.of(kept, read, readUntil, hours),
        MomentEffect.of(moments, kept, read, readUntil, hours),
        ContestedClaims.among(kept));
  }

  private static Map<Instant, Integer> byHour(List<Member> kept, Function<Member, Instant> when) {
    return kept.stream()
        .collect(
            Collectors.toMap(
                member -> when.apply(member).truncatedTo(ChronoUnit.HOURS),
                member -> 1,
                Integer::sum));
  }
}
