package io.huiying.alert.domain.incident;

import static io.huiying.alert.domain.incident.Scenario.MANAGER;
import static io.huiying.alert.domain.incident.Scenario.NOON;
import static io.huiying.alert.domain.incident.Scenario.OFFICER;
import static io.huiying.alert.domain.incident.View.fire;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.incident.DismissalReason;
import io.huiying.contracts.incident.IncidentAction.Dismiss;
import io.huiying.contracts.incident.IncidentAction.JudgeTag;
import io.huiying.contracts.incident.IncidentChange.TagJudged;
import io.huiying.contracts.incident.JudgedTag;
import io.huiying.contracts.incident.PriorityTag;
import io.huiying.contracts.incident.Rejection.Code;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words propose tags; people confirm or reject them. */
class TagTest {

  private static JudgeTag judge(boolean confirmed, String reason) {
    return new JudgeTag(PriorityTag.CREDIBILITY, confirmed, List.of("p1"), reason);
  }

  @Test
  void personConfirmsATagAndSaysByWhichPosts() {
    Scenario scenario =
        Scenario.at(NOON).tell(fire()).command(OFFICER, judge(true, null)).expect(TagJudged.class);
    assertThat(scenario.incident().handled().tags())
        .singleElement()
        .satisfies(
            tag -> {
              assertThat(tag.tag()).isEqualTo(PriorityTag.CREDIBILITY);
              assertThat(tag.confirmed()).isTrue();
              assertThat(tag.posts()).containsExactly("p1");
              assertThat(tag.by()).isEqualTo(OFFICER.name());
              assertThat(tag.at()).isEqualTo(NOON);
            });
  }

  @Test
  void turnsAJudgementRoundOnlyWithAReason() {
    Scenario scenario =
        Scenario.at(NOON)
            .tell(fire())
            .command(OFFICER, judge(true, null))
            .command(OFFICER, judge(true, "再次确认"))
            .expectRejection(Code.NOT_ALLOWED_NOW, "已确认")
            .command(MANAGER, judge(false, " "))
            .expectRejection(Code.INVALID, "改判须写明理由")
            .after(ofMinutes(1))
            .command(MANAGER, judge(false, "系转载旧闻"));
    assertThat(scenario.incident().handled().tags())
        .singleElement()
        .satisfies(
            tag -> {
              assertThat(tag.confirmed()).isFalse();
              assertThat(tag.by()).isEqualTo(MANAGER.name());
            });
  }

  @Test
  void tagsStandInOneOrderHoweverTheyWereJudged() {
    Scenario scenario = Scenario.at(NOON).tell(fire());
    for (PriorityTag tag : List.of(PriorityTag.MORALITY, PriorityTag.MAJOR_POLICY)) {
      scenario.command(OFFICER, new JudgeTag(tag, true, List.of(), null));
    }
    assertThat(scenario.incident().handled().tags())
        .extracting(JudgedTag::tag)
        .containsExactly(PriorityTag.MAJOR_POLICY, PriorityTag.MORALITY);
  }

  @Test
  void refusesMorePostsThanAnybodyReads() {
    Scenario.at(NOON)
        .tell(fire())
        .command(
            OFFICER, new JudgeTag(PriorityTag.MORALITY, true, Collections.nCopies(9, "p1"), null))
        .expectRejection(Code.INVALID, "最多 8 条");
  }

  @Test
  void dismissedIncidentTakesNoTags() {
    Scenario.at(NOON)
        .tell(fire())
        .command(OFFICER, new Dismiss(DismissalReason.NOT_TRUE, "经核不实"))
        .command(OFFICER, judge(true, null))
        .expectRejection(Code.NOT_ALLOWED_NOW, "不再接受此操作");
  }

  @Test
  void wordsOfAReasonAreBounded() {
    Scenario.at(NOON)
        .tell(fire())
        .command(OFFICER, judge(false, "长".repeat(Bounds.WORDS + 1)))
        .expectRejection(Code.INVALID, "超过");
  }
}
