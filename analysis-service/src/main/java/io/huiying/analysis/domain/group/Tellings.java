package io.huiying.analysis.domain.group;

import io.huiying.analysis.domain.release.ContestedClaims;
import io.huiying.analysis.domain.release.ReleaseReader;
import io.huiying.contracts.assess.Emergency;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.signal.Member;
import io.huiying.contracts.signal.OpenGroup;
import io.huiying.contracts.signal.SeenRelease;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The posts of a group that are kept with their words: the first ones and the newest. */
final class Tellings {

  /** Of these all are kept, whatever they say. */
  private static final int NEWEST = 8;

  private Tellings() {}

  static Member of(Telling post) {
    Post told = post.assessed().post();
    Emergency emergency = post.emergency();
    Occurrence occurrence = post.assessed().occurrence();
    return new Member(
        told.postId(),
        post.wording().raw(),
        told.sourceId(),
        post.hazard(),
        emergency == null || emergency.mainland(),
        post.place(),
        occurrence == null ? null : occurrence.citing(null),
        told.knownSince(),
        told.ingestedAt(),
        List.of(),
        told.engagement().heat(),
        ReleaseReader.read(told).orElse(null));
  }

  static List<Member> with(List<Member> known, Member next) {
    List<Member> all = new ArrayList<>(known);
    all.add(next);
    if (all.size() > OpenGroup.MAX_TELLINGS) {
      all.remove(leastTelling(all));
    }
    return all;
  }

  /**
   * The oldest beside the first and the newest that neither releases nor claims nor denies: effects
   * and contested claims are read from what is kept.
   */
  private static int leastTelling(List<Member> all) {
    int first = OpenGroup.FIRST_TELLINGS;
    for (int at = first; at < all.size() - NEWEST; at++) {
      Member member = all.get(at);
      if (member.release() == null && !ContestedClaims.concerns(member)) {
        return at;
      }
    }
    for (int at = first; at < all.size() - NEWEST; at++) {
      if (all.get(at).release() == null) {
        return at;
      }
    }
    return first;
  }

  /** With one more post folded into the original. */
  static List<Member> folded(List<Member> known, String originalId, String postId) {
    return known.stream()
        .map(member -> holds(member, originalId) ? repeated(member, postId) : member)
        .toList();
  }

  /** With what a post that was read again is noticed now. */
  static List<Member> heard(List<Member> known, Post again) {
    return known.stream()
        .map(member -> member.postId().equals(again.postId()) ? heard(member, again) : member)
        .toList();
  }

  /** A notice that was revised in place is what it says now. */
  private static Member heard(Member member, Post again) {
    long before = member.heat() == null ? 0 : member.heat();
    long heat = Math.max(before, again.engagement().heat());
    SeenRelease release = ReleaseReader.read(again).orElse(member.release());
    return changed(member, member.repeats(), heat, release);
  }

  /** Whether a post that is kept released other words than before. */
  static boolean isRevised(List<Member> before, List<Member> after, String postId) {
    return before.stream()
        .filter(member -> member.postId().equals(postId))
        .anyMatch(was -> after.stream().anyMatch(is -> isRevised(was, is)));
  }

  private static boolean isRevised(Member was, Member is) {
    SeenRelease now = is.release();
    return was.postId().equals(is.postId())
        && now != null
        && (was.release() == null || !Objects.equals(was.release().textHash(), now.textHash()));
  }

  /** Whether a post is this one or was folded into it. */
  static boolean holds(Member member, String postId) {
    return member.postId().equals(postId) || member.repeats().contains(postId);
  }

  private static Member repeated(Member member, String postId) {
    List<String> repeats = new ArrayList<>(member.repeats());
    repeats.add(postId);
    int surplus = Math.max(0, repeats.size() - Member.MAX_REPEATS);
    return changed(
        member, repeats.subList(surplus, repeats.size()), member.heat(), member.release());
  }

  private static Member changed(
      Member member, List<String> repeats, @Nullable Long heat, @Nullable SeenRelease release) {
    return new Member(
        member.postId(),
        member.words(),
        member.sourceId(),
        member.hazard(),
        member.mainland(),
        member.place(),
        member.occurrence(),
        member.publishedAt(),
        member.seenAt(),
        repeats,
        heat,
        release);
  }
}
