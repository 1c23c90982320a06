package io.huiying.analysis.domain.group;

import static io.huiying.analysis.domain.group.Posts.BINJIANG;
import static io.huiying.analysis.domain.group.Posts.EVENING;
import static io.huiying.analysis.domain.group.Posts.SONGLING;
import static io.huiying.analysis.domain.group.Posts.titled;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.duplicate.DuplicateTable;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.signal.JoinReason;
import io.huiying.contracts.signal.OpenGroup;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Posts that name no place and share no word: what they mean has to bring them together. */
class PlacelessPostsTest {

  private static final TermWeights WEIGHTS = new TermWeights(Map.of("最新", 140), 365);

  private final GroupingDesk desk = empty();

  @Test
  void joinsWhatMeansTheSameWithoutSharingAWord() {
    String crash = tell(titled("云航一架飞机坠落").reporting(Hazard.AVIATION).meaning(0));
    assertThat(tell(titled("YT5735失事航班正在搜救").reporting(Hazard.AVIATION).meaning(20)))
        .isEqualTo(crash);
  }

  @Test
  void keepsApartWhatMeansSomethingElse() {
    String crash = tell(titled("云航一架飞机坠落").reporting(Hazard.AVIATION).meaning(0));
    assertThat(tell(titled("滑翔伞失控撞上山崖").reporting(Hazard.AVIATION).meaning(70)))
        .isNotEqualTo(crash);
  }

  @Test
  void keepsApartWhatSharesNoWordAndHasNoMeaning() {
    String crash = tell(titled("云航一架飞机坠落").reporting(Hazard.AVIATION).meaning(0));
    assertThat(tell(titled("YT5735失事航班正在搜救").reporting(Hazard.AVIATION))).isNotEqualTo(crash);
  }

  /** Fires burn everywhere: that two are told alike makes them no more than alike. */
  @Test
  void doesNotTakeTwoUsualFiresForOneByMeaningAlone() {
    String fire = tell(titled("一仓库深夜起火").reporting(Hazard.FIRE).meaning(0));
    assertThat(tell(titled("厂房突发大火浓烟滚滚").reporting(Hazard.FIRE).meaning(5))).isNotEqualTo(fire);
  }

  @Test
  void leavesTwoKnownPlacesToThePlaces() {
    String here = tell(titled("滨江直升机坠落").in(BINJIANG).reporting(Hazard.AVIATION).meaning(0));
    assertThat(tell(titled("松岭直升机坠落").in(SONGLING).reporting(Hazard.AVIATION).meaning(0)))
        .isNotEqualTo(here);
  }

  @Test
  void findsTheGroupThatHasItsPlace() {
    String crash = tell(titled("滨江一架飞机坠落").in(BINJIANG).reporting(Hazard.AVIATION).meaning(0));
    assertThat(tell(titled("YT5735失事航班正在搜救").reporting(Hazard.AVIATION).meaning(20)))
        .isEqualTo(crash);
  }

  @Test
  void keepsWhatTheVectorsSaidAmongTheReasons() {
    tell(titled("云航一架飞机坠落").reporting(Hazard.AVIATION).meaning(0));
    OpenGroup group =
        accept(titled("YT5735失事航班正在搜救").reporting(Hazard.AVIATION).meaning(20)).orElseThrow();
    assertThat(group.reasons().getLast().parts())
        .filteredOn(part -> part.name().equals("MEANING"))
        .extracting(JoinReason.Part::value)
        .allSatisfy(nats -> assertThat(nats).isBetween(2.0, 2.8));
  }

  @Test
  void countsNothingTwiceThatTheWordsSay() {
    tell(titled("云航一架飞机坠落").reporting(Hazard.AVIATION).meaning(0));
    OpenGroup group =
        accept(titled("云航坠落飞机").reporting(Hazard.AVIATION).meaning(0).after(ofHours(1)))
            .orElseThrow();
    assertThat(group.view().posts()).isEqualTo(2);
    assertThat(group.reasons().getLast().parts())
        .filteredOn(part -> part.name().equals("MEANING"))
        .extracting(JoinReason.Part::value)
        .containsExactly(0.0);
  }

  @Test
  void remembersTheMeaningThroughARestart() {
    OpenGroup kept = accept(titled("云航一架飞机坠落").reporting(Hazard.AVIATION).meaning(0)).orElseThrow();
    GroupingDesk next = empty();
    next.takeUp(kept, EVENING);
    var post = titled("YT5735失事航班正在搜救").reporting(Hazard.AVIATION).meaning(20).post();
    assertThat(next.accept(post, EVENING).changed().orElseThrow().groupId())
        .isEqualTo(kept.groupId());
  }

  @Test
  void comparesWithNoMoreGroupsHoweverManyAreOpen() {
    GroupIndex index = new GroupIndex(WEIGHTS);
    PostGrouper grouper = new PostGrouper(WEIGHTS, GroupingPolicy.HOUSE, Grading.GRAVEST_TOLD);
    var told = new DuplicateTable(1024, GroupingPolicy.HOUSE.coolsAfter());
    for (int i = 0; i < 500; i++) {
      String title = "" + (char) ('一' + 11 * i) + (char) ('丁' + 17 * i) + (char) ('七' + 23 * i);
      var post = titled(title).reporting(Hazard.FIRE).meaning(i % 7).post();
      grouper.accept(index, told, post, null, EVENING).changed().ifPresent(index::put);
    }
    assertThat(index.size()).isGreaterThan(GroupingPolicy.HOUSE.candidates());
    Telling post = Telling.of(titled("仓库大火").reporting(Hazard.FIRE).meaning(3).post());
    assertThat(index.near(post, GroupingPolicy.HOUSE))
        .isNotEmpty()
        .hasSizeLessThanOrEqualTo(GroupingPolicy.HOUSE.candidates());
  }

  private static GroupingDesk empty() {
    return GroupingDesk.empty(WEIGHTS, Grading.GRAVEST_TOLD);
  }

  private String tell(Posts post) {
    return accept(post).map(OpenGroup::groupId).orElse("none");
  }

  private Optional<OpenGroup> accept(Posts post) {
    var assessed = post.post();
    return desk.accept(assessed, assessed.assessedAt()).changed();
  }
}
