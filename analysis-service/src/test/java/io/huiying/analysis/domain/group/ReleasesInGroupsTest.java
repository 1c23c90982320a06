package io.huiying.analysis.domain.group;

import static io.huiying.analysis.domain.group.Posts.YUNTING;
import static io.huiying.analysis.domain.group.Posts.titled;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.Member;
import io.huiying.contracts.signal.OpenGroup;
import io.huiying.contracts.signal.SeenRelease;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What official sources release about an event, and what others hear, in a group that grows on. */
class ReleasesInGroupsTest {

  private final GroupingDesk desk =
      GroupingDesk.empty(new TermWeights(Map.of("起火", 60, "遇难", 100), 365), Grading.GRAVEST_TOLD);

  @Test
  void offersANoticeAgainOnceItWasRevised() {
    read(fire("云汀商场起火").post());
    List<SeenRelease> first = released(read(notice(5, "云汀商场起火，已造成2人遇难。")));
    assertThat(first).hasSize(1);
    assertThat(released(read(notice(10, "云汀商场起火，已造成2人遇难。")))).isEmpty();
    GroupDecision revised = read(notice(15, "云汀商场起火，已造成5人遇难。"));
    assertThat(released(revised))
        .singleElement()
        .satisfies(seen -> assertThat(seen.postId()).isEqualTo(first.getFirst().postId()))
        .satisfies(seen -> assertThat(seen.textHash()).isNotEqualTo(first.getFirst().textHash()));
    assertThat(revised.changed().orElseThrow().view().posts()).isEqualTo(2);
    assertThat(released(read(notice(20, "云汀商场起火，已造成5人遇难。")))).isEmpty();
  }

  @Test
  void keepsReleasesAndHearsayHoweverManyPostsFollow() {
    OpenGroup group = null;
    for (int i = 0; i < 10; i++) {
      group = grown(i);
    }
    read(notice(11, "云汀商场起火，明火已扑灭。"));
    read(fire("网传云汀商场起火系人为纵火").after(ofMinutes(12)).post());
    for (int i = 13; i < 120; i++) {
      group = grown(i);
    }
    assertThat(group.tellings()).hasSize(OpenGroup.MAX_TELLINGS);
    assertThat(group.tellings()).anyMatch(member -> member.release() != null);
    assertThat(group.tellings())
        .extracting(Member::words)
        .anyMatch(words -> words.startsWith("网传云汀商场起火系人为纵火"));
  }

  private OpenGroup grown(int minute) {
    return read(fire("云汀商场起火第" + minute + "次报道").after(ofMinutes(minute)).post())
        .changed()
        .orElseThrow();
  }

  private GroupDecision read(AssessedPost post) {
    return desk.accept(post, post.assessedAt());
  }

  private static List<SeenRelease> released(GroupDecision decision) {
    return decision.signals().stream()
        .filter(GroupSignal.OfficialReleaseSeen.class::isInstance)
        .map(signal -> ((GroupSignal.OfficialReleaseSeen) signal).release())
        .toList();
  }

  private static AssessedPost notice(int minute, String text) {
    return fire("云汀商场起火情况通报")
        .lead(text)
        .by("yunting-gov", SourceKind.OFFICIAL)
        .after(ofMinutes(minute))
        .post();
  }

  private static Posts fire(String title) {
    return titled(title).in(YUNTING).reporting(Hazard.FIRE);
  }
}
