package io.huiying.analysis.domain.group;

import static io.huiying.analysis.domain.group.Posts.BINJIANG;
import static io.huiying.analysis.domain.group.Posts.EVENING;
import static io.huiying.analysis.domain.group.Posts.SHANYANG;
import static io.huiying.analysis.domain.group.Posts.SONGLING;
import static io.huiying.analysis.domain.group.Posts.YUNLAN;
import static io.huiying.analysis.domain.group.Posts.YUNTING;
import static io.huiying.analysis.domain.group.Posts.titled;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.duplicate.DuplicateTable;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.GroupView;
import io.huiying.contracts.signal.OpenGroup;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pure: no broker, no clock, milliseconds. */
class PostGrouperTest {

  private static final TermWeights WEIGHTS =
      new TermWeights(
          Map.of(
              "火灾", 60, "起火", 60, "遇难", 100, "人遇", 90, "救援", 70, "回应", 350, "事故", 140, "最新", 140,
              "发生", 220, "一商", 40),
          365);

  private final PostGrouper grouper =
      new PostGrouper(WEIGHTS, GroupingPolicy.HOUSE, Grading.GRAVEST_TOLD);
  private final GroupIndex index = new GroupIndex(WEIGHTS);
  private final DuplicateTable told = new DuplicateTable(1024, GroupingPolicy.HOUSE.coolsAfter());

  @Test
  void opensAGroupForTheFirstEmergency() {
    GroupDecision decision = tell(titled("云汀一商场起火").in(YUNTING).reporting(Hazard.FIRE));
    assertThat(decision).isInstanceOf(GroupDecision.Opened.class);
    assertThat(signals(decision)).hasExactlyElementsOfTypes(GroupSignal.GroupBorn.class);
  }

  @Test
  void joinsRisingFiguresToOneEvent() {
    String first = groupOf(tell(titled("云汀商场火灾已致6人遇难").in(YUNTING).reporting(Hazard.FIRE).dead(6)));
    GroupDecision later =
        tell(titled("云汀火灾16人遇难").in(YUNTING).reporting(Hazard.FIRE).dead(16).after(ofHours(6)));
    assertThat(groupOf(later)).isEqualTo(first);
    assertThat(signals(later)).hasExactlyElementsOfTypes(GroupSignal.FiguresChanged.class);
    assertThat(view(later).figures()).extracting(Figure::value).containsExactly(16L);
  }

  @Test
  void keepsTwoFiresInTwoCitiesOnOneEveningApart() {
    String here = groupOf(tell(titled("云汀一商场起火致3人遇难").in(YUNTING).reporting(Hazard.FIRE).dead(3)));
    String there =
        groupOf(
            tell(
                titled("松岭一商场起火致3人遇难")
                    .in(SONGLING)
                    .reporting(Hazard.FIRE)
                    .dead(3)
                    .after(ofMinutes(20))));
    assertThat(there).isNotEqualTo(here);
  }

  @Test
  void keepsTwoDistrictsOfOneCityApart() {
    String here = groupOf(tell(titled("滨江区一厂房起火").in(BINJIANG).reporting(Hazard.FIRE)));
    String there =
        groupOf(tell(titled("山阳区一厂房起火").in(SHANYANG).reporting(Hazard.FIRE).after(ofHours(1))));
    assertThat(there).isNotEqualTo(here);
  }

  @Test
  void joinsTheCountyToItsCityAndKeepsTheFinerPlace() {
    tell(titled("云汀一厂房起火").in(YUNTING).reporting(Hazard.FIRE));
    GroupDecision finer =
        tell(titled("云汀滨江区起火厂房已无明火").in(BINJIANG).reporting(Hazard.FIRE).after(ofHours(1)));
    assertThat(finer).isInstanceOf(GroupDecision.Joined.class);
    assertThat(view(finer).place()).isEqualTo(BINJIANG);
  }

  @Test
  void joinsTwoTownsOfOneCountyAndShowsTheCounty() {
    tell(titled("临港大坝镇山体滑坡").in(town("001", "大坝镇")).reporting(Hazard.LANDSLIDE));
    GroupDecision next =
        tell(
            titled("临港滑坡波及石桥镇")
                .in(town("002", "石桥镇"))
                .reporting(Hazard.LANDSLIDE)
                .after(ofHours(1)));
    assertThat(next).isInstanceOf(GroupDecision.Joined.class);
    assertThat(view(next).place()).isEqualTo(new Place("990121", "云澜省云汀市临港县"));
  }

  @Test
  void joinsAnEarthquakeThatStrikesTwoCountiesOfACity() {
    String first = groupOf(tell(titled("滨江区发生6.1级地震").in(BINJIANG).reporting(Hazard.EARTHQUAKE)));
    String second =
        groupOf(
            tell(titled("山阳区地震房屋受损").in(SHANYANG).reporting(Hazard.EARTHQUAKE).after(ofHours(1))));
    assertThat(second).isEqualTo(first);
  }

  @Test
  void joinsByTheDateThatNamesTheEvent() {
    String fire = groupOf(tell(titled("云汀一商场起火").in(YUNTING).reporting(Hazard.FIRE)));
    GroupDecision inquiry =
        tell(titled("云澜成立302重大火灾事故调查组").in(YUNLAN).reporting(Hazard.FIRE).after(ofHours(20)));
    assertThat(groupOf(inquiry)).isEqualTo(fire);
  }

  @Test
  void partsByTheDateThatNamesAnotherEvent() {
    String fire = groupOf(tell(titled("云汀一商场起火").in(YUNTING).reporting(Hazard.FIRE)));
    GroupDecision other =
        tell(titled("云汀「2·11」火灾事故整改情况").in(YUNTING).reporting(Hazard.FIRE).after(ofHours(2)));
    assertThat(groupOf(other)).isNotEqualTo(fire);
  }

  @Test
  void joinsAHelpingHandThatNamesOnlyTheProvinceAndTheTheme() {
    String quake = "";
    for (String title : List.of("云澜云汀地震", "云澜云汀发生地震", "云澜云汀地震7人遇难", "云汀地震救援")) {
      quake =
          groupOf(tell(titled(title).in(YUNTING).reporting(Hazard.EARTHQUAKE).after(ofMinutes(5))));
    }
    GroupDecision followUp = tell(titled("云澜地震第一个夜晚").in(YUNLAN).after(ofHours(9)));
    assertThat(groupOf(followUp)).isEqualTo(quake);
  }

  @Test
  void opensANewGroupForTheSamePlaceAWeekLater() {
    String before = groupOf(tell(titled("云汀一商场起火").in(YUNTING).reporting(Hazard.FIRE)));
    String after =
        groupOf(tell(titled("云汀一仓库起火").in(YUNTING).reporting(Hazard.FIRE).after(ofDays(7))));
    assertThat(after).isNotEqualTo(before);
  }

  @Test
  void partsTwoDatesInOneCity() {
    String first =
        groupOf(
            tell(
                titled("云汀昨夜火灾")
                    .in(YUNTING)
                    .reporting(Hazard.FIRE)
                    .occurred(EVENING.minus(ofHours(20)), EVENING.minus(ofHours(18)))));
    String second =
        groupOf(
            tell(
                titled("云汀又发生火灾")
                    .in(YUNTING)
                    .reporting(Hazard.FIRE)
                    .after(ofHours(40))
                    .occurred(EVENING.plus(ofHours(38)), EVENING.plus(ofHours(39)))));
    assertThat(second).isNotEqualTo(first);
  }

  @Test
  void neverMixesAnExerciseWithRealLife() {
    String real = groupOf(tell(titled("云汀一商场起火").in(YUNTING).reporting(Hazard.FIRE)));
    String drill = groupOf(tell(titled("云汀一商场起火 ").in(YUNTING).reporting(Hazard.FIRE).drill()));
    assertThat(drill).isNotEqualTo(real);
  }

  @Test
  void joinsAFollowUpThatReportsNoEmergencyOfItsOwn() {
    String fire = groupOf(tell(titled("云汀商场火灾已致6人遇难").in(YUNTING).reporting(Hazard.FIRE).dead(6)));
    tell(titled("云汀商场火灾原因").in(YUNTING).reporting(Hazard.FIRE).after(ofHours(1)));
    GroupDecision followUp = tell(titled("应急管理部派工作组赶赴云汀").in(YUNTING).after(ofHours(2)));
    assertThat(groupOf(followUp)).isEqualTo(fire);
  }

  @Test
  void leavesOrdinaryPostsAboutTheSameProvinceAlone() {
    tell(titled("云汀一商场起火").in(YUNTING).reporting(Hazard.FIRE));
    assertThat(tell(titled("今年最美的风景").in(YUNLAN))).isEqualTo(new GroupDecision.NotACandidate());
  }

  @Test
  void countsTheSamePostOnceHoweverOftenItIsRead() {
    Posts title = titled("云汀一商场起火").in(YUNTING).reporting(Hazard.FIRE).heat(100);
    tell(title);
    GroupDecision again = tell(title.after(ofHours(1)).heat(150));
    assertThat(again).isInstanceOf(GroupDecision.Updated.class);
    assertThat(view(again).posts()).isEqualTo(1);
    assertThat(view(again).heat()).isEqualTo(150);
    assertThat(signals(again)).isEmpty();
  }

  @Test
  void takesUpTheLeadThatArrivesLater() {
    Posts title = titled("云汀一商场起火").in(YUNTING).reporting(Hazard.FIRE);
    tell(title);
    GroupDecision withLead = tell(title.lead("商场大火，有人被困。").dead(4).after(ofHours(1)));
    assertThat(signals(withLead)).hasExactlyElementsOfTypes(GroupSignal.FiguresChanged.class);
    assertThat(view(withLead).posts()).isEqualTo(1);
  }

  @Test
  void showsTheOfficialFigureBeforeThatOfTheCrowd() {
    tell(titled("云汀火灾已致20人遇难").in(YUNTING).reporting(Hazard.FIRE).dead(20));
    GroupDecision official =
        tell(
            titled("云汀市通报火灾情况")
                .in(YUNTING)
                .reporting(Hazard.FIRE)
                .by("yunting-gov", SourceKind.OFFICIAL)
                .dead(16)
                .after(ofHours(1)));
    assertThat(view(official).figures()).extracting(Figure::value).containsExactly(16L, 20L);
    assertThat(signals(official))
        .hasExactlyElementsOfTypes(
            GroupSignal.FiguresChanged.class, GroupSignal.OfficialReleaseSeen.class);
  }

  @Test
  void keepsTheHighestTollOfAHotListWhenAnOlderTitleSurfacesLate() {
    tell(titled("云汀火灾16人遇难").in(YUNTING).reporting(Hazard.FIRE).dead(16));
    GroupDecision late =
        tell(titled("云汀火灾6人遇难").in(YUNTING).reporting(Hazard.FIRE).dead(6).after(ofMinutes(9)));
    assertThat(view(late).figures())
        .filteredOn(f -> f.kind() == FigureKind.DEAD)
        .extracting(Figure::value)
        .containsExactly(16L);
  }

  @Test
  void takesTheGravestGradeThatItsPostsTold() {
    tell(titled("云汀一商场起火").in(YUNTING).reporting(Hazard.FIRE));
    GroupDecision grave =
        tell(
            titled("云汀火灾16人遇难")
                .in(YUNTING)
                .reporting(Hazard.FIRE)
                .graded(Severity.MAJOR, Severity.MAJOR)
                .after(ofHours(1)));
    assertThat(view(grave).severity()).extracting("lower").isEqualTo(Severity.MAJOR);
  }

  @Test
  void tellsGrowthEverMoreRarely() {
    tell(titled("云汀一商场起火").in(YUNTING).reporting(Hazard.FIRE));
    long told = 0;
    for (int i = 0; i < 60; i++) {
      told +=
          signals(
                  tell(
                      titled("云汀商场火灾最新画面之" + i)
                          .in(YUNTING)
                          .reporting(Hazard.FIRE)
                          .after(ofMinutes(i))))
              .size();
    }
    assertThat(told).isBetween(3L, 15L);
  }

  @Test
  void boundsWhatAGroupRemembers() {
    OpenGroup group = null;
    for (int i = 0; i < 2 * OpenGroup.MAX_MEMBERS; i++) {
      GroupDecision decision =
          tell(
              titled("云汀商场火灾" + (char) ('一' + i) + (char) ('丁' + 7 * i))
                  .in(YUNTING)
                  .reporting(Hazard.FIRE)
                  .by("source-" + i, SourceKind.SOCIAL)
                  .after(ofMinutes(i)));
      group = groupBehind(decision);
    }
    assertThat(group.view().posts()).isEqualTo(2 * OpenGroup.MAX_MEMBERS);
    assertThat(group.members()).hasSize(OpenGroup.MAX_MEMBERS);
    assertThat(group.sources()).hasSize(OpenGroup.MAX_SOURCES);
    assertThat(group.terms()).hasSizeLessThanOrEqualTo(OpenGroup.MAX_TERMS);
  }

  @Test
  void coolsAfterTheTimeWithoutNews() {
    tell(titled("云汀一商场起火").in(YUNTING).reporting(Hazard.FIRE));
    Duration cooling = GroupingPolicy.HOUSE.coolsAfter();
    assertThat(grouper.cooled(index, EVENING.plus(cooling).minusSeconds(1))).isEmpty();
    assertThat(grouper.cooled(index, EVENING.plus(cooling))).hasSize(1);
  }

  @Test
  void takesAnAcceptedPostHoweverLongItWaited() {
    AssessedPost waited = titled("云汀一商场起火").in(YUNTING).reporting(Hazard.FIRE).post();
    assertThat(grouper.accept(index, told, waited, null, EVENING.plus(ofDays(40))))
        .isInstanceOf(GroupDecision.Opened.class);
  }

  @Test
  void keepsTheReason() {
    tell(titled("云汀一商场起火").in(YUNTING).reporting(Hazard.FIRE));
    GroupDecision decision =
        tell(titled("云汀商场起火现场").in(YUNTING).reporting(Hazard.FIRE).after(ofHours(3)));
    assertThat(decision)
        .isInstanceOfSatisfying(
            GroupDecision.Joined.class,
            joined -> {
              assertThat(joined.reason().place()).isPositive();
              assertThat(joined.reason().hazard()).isPositive();
              assertThat(joined.reason().time()).isNegative();
              assertThat(joined.reason().terms()).contains("商场");
            });
  }

  private static Place town(String digits, String name) {
    return new Place("990121" + digits, "云澜省云汀市临港县" + name);
  }

  private GroupDecision tell(Posts post) {
    AssessedPost assessed = post.post();
    GroupDecision decision = grouper.accept(index, told, assessed, null, assessed.assessedAt());
    grouper.cooled(index, assessed.assessedAt()).forEach(g -> index.remove(g.groupId()));
    if (!(decision instanceof GroupDecision.NotACandidate)) {
      index.put(groupBehind(decision));
    }
    return decision;
  }

  private static OpenGroup groupBehind(GroupDecision decision) {
    return decision.changed().orElseThrow();
  }

  private static GroupView view(GroupDecision decision) {
    return groupBehind(decision).view();
  }

  private static String groupOf(GroupDecision decision) {
    return view(decision).groupId();
  }

  private static List<GroupSignal> signals(GroupDecision decision) {
    return decision.signals();
  }
}
