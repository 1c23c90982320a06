package io.huiying.analysis.domain.group;

import static io.huiying.analysis.domain.group.Posts.YUNTING;
import static io.huiying.analysis.domain.group.Posts.titled;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.signal.OpenGroup;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A large group, a near copy of one of its posts, and a hot list that is read every five minutes.
 */
class NearRepeatsTest {

  private static final int POSTS = 50;
  private static final int NO_LONGER_KEPT = 12;

  private final GroupingDesk desk =
      GroupingDesk.empty(new TermWeights(Map.of("起火", 60, "遇难", 100), 365), Grading.GRAVEST_TOLD);

  @Test
  void countsARepeatOnceHoweverOftenItIsReadAgainWhenItsOriginalIsNoLongerKept() {
    OpenGroup grown = grown();
    assertThat(grown.view().posts()).isEqualTo(POSTS);
    assertThat(grown.tellings()).noneMatch(m -> m.postId().equals(original().post().postId()));
    OpenGroup folded = read(copy(0, 1000)).changed().orElseThrow();
    assertThat(folded.view().repeats()).isEqualTo(1);
    for (int time = 1; time < 20; time++) {
      folded = read(copy(5 * time, 1000 + time)).changed().orElseThrow();
    }
    assertThat(folded.view().repeats()).isEqualTo(1);
    assertThat(folded.view().posts()).isEqualTo(POSTS);
    assertThat(folded.view().heat()).isEqualTo(1019);
  }

  @Test
  void knowsARepeatAgainAfterARestart() {
    grown();
    OpenGroup folded = read(copy(0, 1000)).changed().orElseThrow();
    GroupingDesk next = GroupingDesk.empty(new TermWeights(Map.of(), 365), Grading.GRAVEST_TOLD);
    next.takeUp(folded, Instant.MAX);
    AssessedPost again = copy(5, 1001);
    assertThat(next.accept(again, again.assessedAt()).changed().orElseThrow().view().repeats())
        .isEqualTo(1);
  }

  private OpenGroup grown() {
    OpenGroup group = null;
    for (int i = 0; i < POSTS; i++) {
      group = read(report(i)).changed().orElseThrow();
    }
    return group;
  }

  private GroupDecision read(AssessedPost post) {
    return desk.accept(post, post.assessedAt());
  }

  private static AssessedPost original() {
    return report(NO_LONGER_KEPT);
  }

  private static AssessedPost report(int number) {
    return fire("云汀商场起火第" + number + "次通报").after(ofMinutes(number)).post();
  }

  private static AssessedPost copy(int minutes, long heat) {
    return fire("转：云汀商场起火第" + NO_LONGER_KEPT + "次通报")
        .by("bbs", SourceKind.SOCIAL)
        .after(ofMinutes(POSTS + minutes))
        .firstSeen(ofMinutes(POSTS))
        .heat(heat)
        .post();
  }

  private static Posts fire(String title) {
    return titled(title).in(YUNTING).reporting(Hazard.FIRE);
  }
}
