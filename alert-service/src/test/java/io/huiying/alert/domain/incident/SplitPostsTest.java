package io.huiying.alert.domain.incident;

import static io.huiying.alert.domain.incident.Scenario.NOON;
import static io.huiying.alert.domain.incident.Scenario.OFFICER;
import static io.huiying.alert.domain.incident.View.fire;

import io.huiying.contracts.incident.IncidentAction.Split;
import io.huiying.contracts.incident.IncidentChange.PostsSplit;
import io.huiying.contracts.incident.Rejection.Code;
import io.huiying.contracts.signal.GroupSignal;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Posts are split only where the grouper can still take them apart; else the officer is told why.
 */
class SplitPostsTest {

  private static final Split SPLIT = new Split(null, List.of("p1"), "另一起");

  @Test
  void acceptsASplitWhileTheGroupTakesPosts() {
    Scenario.at(NOON).tell(fire()).command(OFFICER, SPLIT).expect(PostsSplit.class);
  }

  @Test
  void refusesToSplitTheGroupThatHasCooled() {
    Scenario.at(NOON)
        .tell(fire())
        .signal(new GroupSignal.GroupCooled("s9", fire().build(), NOON))
        .command(OFFICER, SPLIT)
        .expectRejection(Code.NOT_ALLOWED_NOW, "不再归并");
  }

  @Test
  void acceptsItAgainWhenTheGroupTellsMore() {
    Scenario.at(NOON)
        .tell(fire())
        .signal(new GroupSignal.GroupCooled("s9", fire().build(), NOON))
        .tell(fire().posts(30))
        .command(OFFICER, SPLIT)
        .expect(PostsSplit.class);
  }

  @Test
  void refusesToSplitWhatASurgeOpened() {
    Scenario.at(NOON)
        .tell(fire().hazard(null))
        .command(OFFICER, SPLIT)
        .expectRejection(Code.NOT_ALLOWED_NOW, "话题升温");
  }
}
