package io.huiying.analysis.adapters.rest;

import static io.huiying.analysis.domain.group.Posts.YUNTING;
import static io.huiying.analysis.domain.group.Posts.titled;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.group.Grading;
import io.huiying.analysis.domain.group.GroupingDesk;
import io.huiying.analysis.domain.group.GroupingPolicy;
import io.huiying.analysis.domain.group.TermWeights;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.signal.JoinReason;
import io.huiying.contracts.signal.OpenGroup;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pure: no server, no broker. */
class GroupExplanationTest {

  @Test
  void saysWhyEachPostIsInTheGroupAndByWhichRules() {
    GroupingDesk desk =
        GroupingDesk.empty(new TermWeights(Map.of("起火", 60), 365), Grading.GRAVEST_TOLD);
    var first = titled("云汀商场起火").in(YUNTING).reporting(Hazard.FIRE).post();
    var second = titled("云汀商场起火已扑灭").in(YUNTING).reporting(Hazard.FIRE).after(ofHours(1)).post();
    desk.accept(first, first.assessedAt());
    OpenGroup group = desk.accept(second, second.assessedAt()).changed().orElseThrow();
    GroupExplanation explained = GroupExplanation.of(group);
    assertThat(explained.rules()).containsExactly(GroupingPolicy.VERSION);
    assertThat(explained.reasons())
        .extracting(JoinReason::outcome)
        .containsExactly(JoinReason.Outcome.OPENED, JoinReason.Outcome.JOINED);
    assertThat(explained.reasons().getLast().parts())
        .extracting(JoinReason.Part::name)
        .containsExactly("PLACE", "HAZARD", "TEXT", "NUMBERS", "MEANING", "TIME");
    assertThat(explained.members()).hasSize(2);
  }
}
