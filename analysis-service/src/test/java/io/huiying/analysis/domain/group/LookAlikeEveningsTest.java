package io.huiying.analysis.domain.group;

import static io.huiying.analysis.domain.group.Posts.titled;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.adapters.terms.TermTable;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.signal.OpenGroup;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Fictional evenings on which much looks alike: fires of one week in several cities, tolls that
 * rise for days, words that every such report uses. With the weights that ship.
 */
class LookAlikeEveningsTest {

  private static final Place LINGANG = new Place("990121", "云澜省云汀市临港县");
  private static final Place SHANYANG = new Place("990103", "云澜省云汀市山阳区");
  private static final Place BINJIANG = new Place("990102", "云澜省云汀市滨江区");
  private static final Place SONGLING = new Place("980100", "北屏省松岭市");

  private final List<String> cooled = new ArrayList<>();
  private final GroupingDesk desk = GroupingDesk.empty(TermTable.load(), Grading.GRAVEST_TOLD);

  /** A street-front building burns; the toll rises from 7 to 39; another city burns that week. */
  @Test
  void keepsAShopFireWithARisingTollOneAndTheNextCitysFireApart() {
    String shops = tell(ofHours(0), fire("云汀山阳区一临街店铺起火已致7人遇难", SHANYANG).dead(7));
    assertThat(tell(ofHours(2), fire("山阳区临街店铺火灾遇难人数升至25人", SHANYANG).dead(25))).isEqualTo(shops);
    String other = tell(ofHours(3), fire("松岭一临街店铺起火已致4人遇难", SONGLING).dead(4));
    assertThat(other).isNotEqualTo(shops);
    assertThat(tell(ofHours(5), fire("云汀山阳区火灾已致39人遇难", SHANYANG).dead(39))).isEqualTo(shops);
    assertThat(tell(ofHours(6), fire("松岭火灾遇难人数升至9人", SONGLING).dead(9))).isEqualTo(other);
    assertThat(tell(ofHours(20), titled("山阳区临街店铺火灾事故调查组成立").in(SHANYANG))).isEqualTo(shops);
  }

  /** A residential tower burns at dawn; tolls are told for days; a second tower burns elsewhere. */
  @Test
  void keepsATowerFireOneOverSeveralDaysOfTolls() {
    String tower = tell(ofHours(0), fire("云汀滨江区一高层居民楼起火", BINJIANG));
    assertThat(tell(ofHours(5), fire("滨江区高层居民楼火灾已致15人遇难44人受伤", BINJIANG).dead(15)))
        .isEqualTo(tower);
    String elsewhere = tell(ofHours(9), fire("松岭一高层居民楼起火", SONGLING));
    assertThat(elsewhere).isNotEqualTo(tower);
    assertThat(tell(ofDays(1), titled("云汀滨江区高层居民楼火灾系电动自行车起火引发").in(BINJIANG))).isEqualTo(tower);
    assertThat(tell(ofDays(2), fire("滨江区居民楼火灾一名重伤员救治无效遇难人数增至16人", BINJIANG).dead(16)))
        .isEqualTo(tower);
    assertThat(tell(ofDays(2).plusHours(1), fire("松岭居民楼火灾无人员伤亡", SONGLING))).isEqualTo(elsewhere);
  }

  /** A dormitory burns in the night, told first without its county and again as it is found. */
  @Test
  void keepsADormitoryFireOneAndASchoolFireOfTheSameWeekApart() {
    String dormitory = tell(ofHours(0), fire("云汀临港县一学校宿舍发生火灾致13人遇难", LINGANG).dead(13));
    assertThat(
            tell(
                ofHours(1),
                fire("云汀市临港县云屏学校宿舍火灾已致13人遇难1人受伤", LINGANG)
                    .by("yunting-news", SourceKind.NEWS)
                    .dead(13)))
        .isEqualTo(dormitory);
    String gym = tell(ofHours(4), fire("松岭一学校体育馆起火无人员伤亡", SONGLING));
    assertThat(gym).isNotEqualTo(dormitory);
    assertThat(tell(ofHours(8), titled("临港县宿舍火灾涉事学校负责人被控制").in(LINGANG))).isEqualTo(dormitory);
  }

  /** The same report, word for word but for the place, of a dozen towns. */
  @Test
  void keepsReportsInTheSameWordsOfDifferentTownsApart() {
    Set<String> groups = new HashSet<>();
    for (int county = 21; county < 33; county++) {
      String name = "云澜省云汀市第" + county + "县";
      groups.add(
          tell(
              ofMinutes(county),
              fire(name + "一仓库凌晨起火致3人遇难5人受伤", new Place("9901" + county, name)).dead(3)));
    }
    assertThat(groups).hasSize(12);
  }

  /** The toll of the shop fire alone: one incident, however far apart the numbers are. */
  @Test
  void takesSevenThenTwentyFiveThenThirtyNineForOneEvent() {
    String shops = tell(ofHours(0), fire("云汀山阳区一临街店铺起火已致7人遇难", SHANYANG).dead(7));
    tell(ofHours(2), fire("山阳区火灾已致25人遇难", SHANYANG).after(ofHours(2)).dead(25));
    OpenGroup grown =
        accept(ofHours(5), fire("山阳区火灾遇难人数升至39人", SHANYANG).after(ofHours(5)).dead(39))
            .orElseThrow();
    assertThat(grown.groupId()).isEqualTo(shops);
    assertThat(grown.view().posts()).isEqualTo(3);
    assertThat(grown.view().figures()).extracting(Figure::value).containsExactly(39L);
    assertThat(grown.view().trajectory())
        .extracting(point -> point.figure().value())
        .containsExactly(7L, 25L, 39L);
  }

  /** Told in the same words, with the same toll, within minutes. */
  @Test
  void keepsTwoFiresInTwoCitiesOnOneEveningApartThroughAllThatIsToldOfThem() {
    String here = tell(ofMinutes(0), fire("云汀一商场起火致3人遇难", BINJIANG).dead(3));
    String there = tell(ofMinutes(10), fire("松岭一商场起火致3人遇难", SONGLING).dead(3));
    assertThat(there).isNotEqualTo(here);
    for (int hour = 1; hour < 6; hour++) {
      assertThat(tell(ofHours(hour), fire("云汀商场火灾最新进展" + hour, BINJIANG))).isEqualTo(here);
      assertThat(tell(ofHours(hour), fire("松岭商场火灾最新进展" + hour, SONGLING))).isEqualTo(there);
    }
    assertThat(desk.open()).isEqualTo(2);
  }

  /** The street burns again days after its first fire was over. */
  @Test
  void takesASimilarFireAtTheSamePlaceAfterTheFirstHasCooledForAnother() {
    String first = tell(ofHours(0), fire("云汀山阳区一临街店铺起火致2人受伤", SHANYANG));
    tell(ofHours(3), fire("山阳区临街店铺火灾已扑灭", SHANYANG));
    tell(ofDays(4), titled("今天的晚霞真美"));
    assertThat(cooled).containsExactly(first);
    String second = tell(ofDays(5), fire("云汀山阳区一临街店铺再次起火", SHANYANG));
    assertThat(second).isNotEqualTo("none").isNotEqualTo(first);
    assertThat(tell(ofDays(5).plusHours(1), fire("山阳区临街店铺火灾致1人受伤", SHANYANG))).isEqualTo(second);
  }

  private static Posts fire(String title, Place place) {
    return titled(title).in(place).reporting(Hazard.FIRE);
  }

  private String tell(Duration after, Posts post) {
    return accept(after, post).map(OpenGroup::groupId).orElse("none");
  }

  private Optional<OpenGroup> accept(Duration after, Posts post) {
    var assessed = post.after(after).post();
    cooled.addAll(desk.cool(assessed.assessedAt()).closed());
    Optional<OpenGroup> group = desk.accept(assessed, assessed.assessedAt()).changed();
    cooled.addAll(desk.cool(assessed.assessedAt()).closed());
    return group;
  }
}
