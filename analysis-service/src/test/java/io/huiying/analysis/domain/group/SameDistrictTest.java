package io.huiying.analysis.domain.group;

import static io.huiying.analysis.domain.group.Posts.BINJIANG;
import static io.huiying.analysis.domain.group.Posts.EVENING;
import static io.huiying.analysis.domain.group.Posts.titled;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.adapters.terms.TermTable;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.signal.OpenGroup;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two fires in one district on one day, and one fire told in ever other words. */
class SameDistrictTest {

  private final GroupingDesk desk = GroupingDesk.empty(TermTable.load(), Grading.GRAVEST_TOLD);
  private String first;

  @BeforeEach
  void aBuildingBurnsInTheMorning() {
    first = tell(ofMinutes(0), fire("滨江区一居民楼起火致3死").dead(3));
  }

  @Test
  void keepsTheSecondFireOfADistrictOnOneDayApart() {
    String second = tell(ofHours(8), fire("滨江区一化工仓库起火5人遇难").dead(5));
    assertThat(second).isNotEqualTo("none").isNotEqualTo(first);
    assertThat(tell(ofHours(9), fire("滨江区化工仓库火灾遇难人数升至7人").dead(7))).isEqualTo(second);
    assertThat(tell(ofHours(9), fire("滨江区居民楼火灾原因公布"))).isEqualTo(first);
  }

  @Test
  void keepsItApartWhileTheFirstIsStillReadAgain() {
    tell(ofHours(8), fire("滨江区一居民楼起火致3死").dead(3));
    assertThat(tell(ofHours(8), fire("滨江区一化工仓库起火5人遇难").dead(5))).isNotEqualTo(first);
  }

  @Test
  void joinsAPostThatNamesTheEventByItsPlaceAlone() {
    assertThat(tell(ofHours(8), fire("滨江区火灾遇难人数升至5人").dead(5))).isEqualTo(first);
    assertThat(tell(ofHours(8), fire("滨江区火灾一企业派吊车施救"))).isEqualTo(first);
    assertThat(tell(ofHours(9), fire("滨江区通报一起火灾"))).isEqualTo(first);
  }

  @Test
  void joinsAPostThatSharesATellingWord() {
    assertThat(tell(ofHours(8), fire("滨江区某小区居民楼起火5人遇难").dead(5))).isEqualTo(first);
  }

  @Test
  void joinsAPostThatTellsTheSameTollInOtherWords() {
    assertThat(tell(ofHours(8), fire("滨江区一小区突发大火已致三人死亡").dead(3))).isEqualTo(first);
  }

  @Test
  void joinsOtherWordsWhileItIsNews() {
    assertThat(tell(ofHours(1), fire("滨江区一小区突发大火"))).isEqualTo(first);
  }

  @Test
  void joinsOtherWordsThatMeanTheSame() {
    String told = tell(ofHours(20), fire("滨江区一酒店发生火灾").meaning(10));
    assertThat(told).isNotEqualTo(first);
    assertThat(tell(ofHours(26), fire("滨江区一宾馆突发大火").meaning(30))).isEqualTo(told);
  }

  @Test
  void partsWhatBothSayTheHourOfAndTheHoursDiffer() {
    String stated = tell(ofHours(9), burning("滨江区一商场起火", ofHours(8), ofHours(9)));
    assertThat(stated).isNotEqualTo(first);
    assertThat(tell(ofHours(15), burning("滨江区一商场又起火", ofHours(14), ofHours(15))))
        .isNotIn(first, stated);
    assertThat(tell(ofHours(15), burning("滨江区商场火灾原因", ofHours(6), ofHours(7)))).isEqualTo(stated);
  }

  @Test
  void countsAnHourThatLiesInAVaguerNightAsTheSame() {
    String stated = tell(ofHours(9), burning("滨江区一商场起火", ofHours(2), ofHours(8)));
    assertThat(tell(ofHours(10), burning("滨江区商场大火", ofHours(4), ofHours(4)))).isEqualTo(stated);
  }

  @Test
  void takesWhatStrikesOnceInYearsForOneHoweverItIsTold() {
    String train = tell(ofHours(0), titled("滨江区一列车脱轨").in(BINJIANG).reporting(Hazard.RAIL));
    assertThat(tell(ofHours(8), titled("滨江区一处路基旁救出乘客").in(BINJIANG).reporting(Hazard.RAIL)))
        .isEqualTo(train);
  }

  private static Posts fire(String title) {
    return titled(title).in(BINJIANG).reporting(Hazard.FIRE);
  }

  private static Posts burning(String title, Duration from, Duration to) {
    return fire(title).occurred(EVENING.plus(from), EVENING.plus(to));
  }

  private String tell(Duration after, Posts post) {
    var assessed = post.after(after).post();
    return desk.accept(assessed, assessed.assessedAt())
        .changed()
        .map(OpenGroup::groupId)
        .orElse("none");
  }
}
