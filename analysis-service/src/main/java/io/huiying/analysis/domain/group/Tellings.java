package io.huiying.analysis.domain.group;

import io.huiying.analysis.domain.release.ReleaseReader;
import io.huiying.contracts.assess.Emergency;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.signal.Member;
import io.huiying.contracts.signal.OpenGroup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The posts of a group that are kept with their words: the first ones and the newest. */
final class Tellings {

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
      all.remove(OpenGroup.FIRST_TELLINGS);
    }
    return all;
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

  private static Member heard(Member member, Post again) {
    long before = member.heat() == null ? 0 : member.heat();
    return changed(member, member.repeats(), Math.max(before, again.engagement().heat()));
  }

  /** Whether a post is this one or was folded into it. */
  static boolean holds(Member member, String postId) {
    return member.postId().equals(postId) || member.repeats().contains(postId);
  }

  private static Member repeated(Member member, String postId) {
    List<String> repeats = new ArrayList<>(member.repeats());
    repeats.add(postId);
    int surplus = Math.max(0, repeats.size() - Member.MAX_REPEATS);
    return changed(member, repeats.subList(surplus, repeats.size()), member.heat());
  }

  private static Member changed(Member member, List<String> repeats, @Nullable Long heat) {
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
        member.release());
  }
}
