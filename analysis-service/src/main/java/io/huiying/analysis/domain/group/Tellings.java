package io.huiying.analysis.domain.group;

import io.huiying.contracts.assess.Emergency;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.signal.Member;
import io.huiying.contracts.signal.OpenGroup;
import java.util.ArrayList;
import java.util.List;

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
        List.of());
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

  /** Whether a post is this one or was folded into it. */
  static boolean holds(Member member, String postId) {
    return member.postId().equals(postId) || member.repeats().contains(postId);
  }

  private static Member repeated(Member member, String postId) {
    List<String> repeats = new ArrayList<>(member.repeats());
    repeats.add(postId);
    int surplus = Math.max(0, repeats.size() - Member.MAX_REPEATS);
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
        repeats.subList(surplus, repeats.size()));
  }
}
