package io.huiying.analysis.domain.explain;

import static io.huiying.analysis.domain.group.Posts.YUNTING;
import static io.huiying.analysis.domain.group.Posts.titled;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.adapters.rest.PlayedGroups;
import io.huiying.analysis.domain.group.GroupingPolicy;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.signal.JoinReason;
import io.huiying.contracts.signal.JoinReason.Outcome;
import io.huiying.contracts.signal.JoinReason.Part;
import io.huiying.contracts.signal.OpenGroup;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BelongingTest {

  private static final AssessedPost FIRE =
      titled("云汀商场起火已扑灭").in(YUNTING).reporting(Hazard.FIRE).post();
  private static final String ID = FIRE.post().postId();

  private final PlayedGroups groups = new PlayedGroups();

  private static JoinReason reason(
      Outcome outcome, @Nullable String nearest, @Nullable String parted, Part... parts) {
    return new JoinReason(
        ID,
        outcome,
        List.of(parts),
        5,
        List.of(),
        nearest,
        parted,
        GroupingPolicy.VERSION,
        FIRE.assessedAt());
  }

  private Belonging of(AssessedPost post, Optional<String> original) {
    return Belonging.of(post, post.emergency() != null, original, groups);
  }

  private Belonging of(JoinReason reason) {
    groups.keep(List.of(ID), List.of(reason));
    return of(FIRE, Optional.empty());
  }

  @Test
  void givesTheReasonWithItsScoreForWhatJoined() {
    JoinReason joined =
        reason(Outcome.JOINED, null, null, new Part("PLACE", 4), new Part("TEXT", 2.5));
    Belonging belonging = of(joined);
    assertThat(belonging.groupId()).startsWith("g");
    assertThat(belonging.reason()).isEqualTo(joined);
    assertThat(belonging.text()).contains("并入").contains("6.50").contains("5.00");
  }

  @Test
  void saysWhyItDidNotJoinTheNearestGroup() {
    assertThat(of(reason(Outcome.OPENED, "g2", "OTHER_DATE")).text())
        .contains("未并入最接近的 g2")
        .contains("事发时间不同");
    assertThat(of(reason(Outcome.OPENED, "g2", "SCORE", new Part("PLACE", 1.2))).text())
        .contains("相近程度不够（合计 1.20，需要 5.00）");
    assertThat(of(reason(Outcome.OPENED, null, null)).text()).contains("没有相近的组");
  }

  @Test
  void namesWhatItNearlyRepeats() {
    assertThat(of(reason(Outcome.FOLDED, "p1", null, new Part("SIMILARITY", 0.9))).text())
        .contains("与组中 p1 几乎相同（相似度 0.90）");
  }

  @Test
  void saysThatTheReasonIsNoLongerKept() {
    OpenGroup group = groups.keep(List.of(ID), List.of());
    Belonging belonging = of(FIRE, Optional.empty());
    assertThat(belonging.groupId()).isEqualTo(group.groupId());
    assertThat(belonging.reason()).isNull();
    assertThat(belonging.text()).contains("理由已不再保留");
  }

  @Test
  void countsARepeatInTheGroupOfItsOriginal() {
    OpenGroup group = groups.keep(List.of("p1"), List.of());
    Belonging belonging = of(FIRE, Optional.of("p1"));
    assertThat(belonging.groupId()).isEqualTo(group.groupId());
    assertThat(belonging.text()).contains("与 p1 相同或几乎相同").contains("计入");
    groups.behave();
    assertThat(of(FIRE, Optional.of("p1")).groupId()).isNull();
    assertThat(of(FIRE, Optional.of("p1")).text()).contains("p1").contains("不在现存的组中");
  }

  @Test
  void saysWhyAPostIsInNoGroup() {
    AssessedPost follower = titled("云汀商场明日开业").in(YUNTING).post();
    AssessedPost never = titled("今天吃什么").by("yunting-bbs", SourceKind.SOCIAL).post();
    assertThat(of(FIRE, Optional.empty()).text()).contains("报告突发事件").contains("组已冷却");
    assertThat(of(follower, Optional.empty()).text()).contains("未判为突发事件：不会开组");
    assertThat(of(never, Optional.empty()).text()).contains("不参与归组");
  }
}
