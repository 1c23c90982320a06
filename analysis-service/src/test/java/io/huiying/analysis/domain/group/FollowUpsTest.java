package io.huiying.analysis.domain.group;

import static io.huiying.analysis.domain.group.Posts.titled;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.adapters.terms.TermTable;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.signal.OpenGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What reports no emergency, in a county where one happened. */
class FollowUpsTest {

  private static final Place LINGANG = new Place("990121", "云澜省云汀市临港县");

  private final GroupingDesk desk = GroupingDesk.empty(TermTable.load(), Grading.GRAVEST_TOLD);

  private String fire = "";

  @BeforeEach
  void aFireBurns() {
    for (int hour = 0; hour < 3; hour++) {
      fire =
          tell(
              titled("临港县一小区起火第" + hour + "报")
                  .in(LINGANG)
                  .reporting(Hazard.FIRE)
                  .about(Topic.WORK_SAFETY)
                  .after(ofHours(hour)));
    }
  }

  @Test
  void leavesWhatItsPeopleWriteOfSchoolsAlone() {
    assertThat(tell(later("临港县家长质疑校服价格").in(LINGANG).about(Topic.EDUCATION))).isEqualTo("none");
  }

  @Test
  void leavesTheCountysOtherNewsAloneWhateverVoiceTellsIt() {
    for (SourceKind voice : SourceKind.values()) {
      Posts post =
          later("临港县图书馆新馆开放" + voice).in(LINGANG).about(Topic.CITY_MANAGEMENT).by("s", voice);
      assertThat(tell(post)).isEqualTo("none");
    }
    assertThat(tell(later("临港县图书馆新馆开放").in(LINGANG).by("lingang-news", SourceKind.NEWS)))
        .isEqualTo("none");
  }

  @Test
  void leavesWhatSharesAUsualWordBesideThePlaceAlone() {
    assertThat(tell(later("临港县一小区业主投诉物业").in(LINGANG).about(Topic.HOUSING))).isEqualTo("none");
  }

  @Test
  void takesWhatSpeaksOfTheDisasterWithoutReportingIt() {
    assertThat(tell(later("临港县开展消防隐患排查").in(LINGANG).about(Topic.WORK_SAFETY))).isEqualTo(fire);
  }

  @Test
  void takesTheNameOfACountyThatTheCountryHardlyEverReads() {
    assertThat(tell(later("临港加油").in(LINGANG))).isEqualTo(fire);
  }

  /** Every report on such lists ends in the same questions. */
  @Test
  void leavesWhatSharesOnlyTheEditorsQuestionAlone() {
    String attack =
        tell(
            titled("松岭一超市发生持刀伤人致2死7伤，有哪些信息值得关注？")
                .in(Posts.SONGLING)
                .reporting(Hazard.ATTACK)
                .after(ofHours(4)));
    tell(
        titled("松岭持刀伤人案，有哪些信息值得关注？").in(Posts.SONGLING).reporting(Hazard.ATTACK).after(ofHours(5)));
    assertThat(tell(later("七部门进驻一出行平台审查，有哪些信息值得关注？"))).isEqualTo("none");
    assertThat(tell(later("松岭持刀伤人案嫌疑人是谁？").in(Posts.SONGLING))).isEqualTo(attack);
  }

  /** One chance word must not lead to the next: 临港 to 瑷珲 to whatever else is told of 瑷珲. */
  @Test
  void isTaughtNoWordsByWhatOnlyFollows() {
    assertThat(tell(later("临港加油，瑷珲鸢尾花海等你"))).isEqualTo(fire);
    assertThat(tell(later("瑷珲鸢尾花海迎来游客"))).isEqualTo("none");
  }

  private static Posts later(String title) {
    return titled(title).after(ofHours(8));
  }

  private String tell(Posts post) {
    var assessed = post.post();
    return desk.accept(assessed, assessed.assessedAt())
        .changed()
        .map(OpenGroup::groupId)
        .orElse("none");
  }
}
