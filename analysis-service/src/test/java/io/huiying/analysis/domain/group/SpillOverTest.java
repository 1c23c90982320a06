package io.huiying.analysis.domain.group;

import static io.huiying.analysis.domain.group.Posts.EVENING;
import static io.huiying.analysis.domain.group.Posts.YUNTING;
import static io.huiying.analysis.domain.group.Posts.titled;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.signal.OpenGroup;
import io.huiying.contracts.wire.Topics;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A group of more posts than it can name goes on: every one counts, and each once. */
class SpillOverTest {

  private static final int POSTS = OpenGroup.MAX_MEMBERS * 2 + 10;

  private final GroupingDesk desk = empty();

  @Test
  void goesOnBeyondItsBoundAndCountsEveryPost() {
    Set<String> groups = new HashSet<>();
    OpenGroup group = null;
    for (int i = 0; i < POSTS; i++) {
      group = desk.accept(witness(i), EVENING).changed().orElseThrow();
      groups.add(group.groupId());
    }
    assertThat(groups).hasSize(1);
    assertThat(group.view().posts()).isEqualTo(POSTS);
    assertThat(group.members())
        .hasSize(OpenGroup.MAX_MEMBERS)
        .endsWith(witness(POSTS - 1).post().postId());
    assertThat(Topics.GROUP.value().toBytes(group)).hasSizeLessThan(1 << 18);
  }

  @Test
  void countsATitleThatStandsOnAListOnceHoweverManyPostsComeBetween() {
    AssessedPost listed = witness(0);
    OpenGroup group = desk.accept(listed, EVENING).changed().orElseThrow();
    for (int i = 1; i < POSTS; i++) {
      desk.accept(witness(i), EVENING);
      group = desk.accept(listed, EVENING).changed().orElseThrow();
    }
    assertThat(group.view().posts()).isEqualTo(POSTS);
    assertThat(group.members()).endsWith(listed.post().postId());
  }

  @Test
  void countsAPostThatItNoLongerNamesOnceAll() {
    OpenGroup group = desk.accept(witness(0), EVENING).changed().orElseThrow();
    int forgotten = OpenGroup.MAX_TELLINGS;
    for (int i = 1; i < POSTS; i++) {
      group = desk.accept(witness(i), EVENING).changed().orElseThrow();
    }
    assertThat(desk.accept(witness(forgotten), EVENING))
        .isInstanceOf(GroupDecision.NotACandidate.class);
    assertThat(desk.accept(witness(POSTS), EVENING).changed().orElseThrow().view().posts())
        .isEqualTo(group.view().posts() + 1);
  }

  @Test
  void goesOnAfterARestartThatKnowsNothingButWhatWasKept() {
    OpenGroup group = desk.accept(witness(0), EVENING).changed().orElseThrow();
    for (int i = 1; i < POSTS; i++) {
      group = desk.accept(witness(i), EVENING).changed().orElseThrow();
    }
    GroupingDesk next = empty();
    byte[] kept = Topics.GROUP.value().toBytes(group);
    assertThat(next.takeUp(Topics.GROUP.value().fromBytes(kept), EVENING)).isTrue();
    OpenGroup after = next.accept(witness(POSTS), EVENING).changed().orElseThrow();
    assertThat(after.groupId()).isEqualTo(group.groupId());
    assertThat(after.view().posts()).isEqualTo(POSTS + 1);
  }

  private static GroupingDesk empty() {
    return GroupingDesk.empty(
        new TermWeights(Map.of("起火", 60, "遇难", 100), 365), Grading.GRAVEST_TOLD);
  }

  private static AssessedPost witness(int number) {
    return titled("云汀商场起火现场" + number + "号目击者讲述")
        .in(YUNTING)
        .reporting(Hazard.FIRE)
        .by("s" + number % 9, SourceKind.SOCIAL)
        .after(ofMinutes(number))
        .post();
  }
}
