package io.huiying.analysis.topology;

import static io.huiying.analysis.domain.group.Posts.EVENING;
import static io.huiying.analysis.domain.group.Posts.SONGLING;
import static io.huiying.analysis.domain.group.Posts.YUNTING;
import static io.huiying.analysis.domain.group.Posts.titled;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.group.Posts;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.correction.Correction;
import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.incident.Role;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.signal.Fold;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.OpenGroup;
import io.huiying.contracts.wire.Ids;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The grouper is killed between any two transactions and starts anew with nothing but what lies on
 * its topics: its own groups, and all corrections ever made. The transactions themselves are
 * Kafka's: what was not committed is neither seen by others nor read past.
 */
class KilledGrouperTest {

  private static final Actor OFFICER = new Actor("duty", Role.DUTY_OFFICER);

  @TempDir Path folder;

  static Stream<Integer> everyPoint() {
    return IntStream.rangeClosed(0, evening().size()).boxed();
  }

  @ParameterizedTest
  @MethodSource("everyPoint")
  void losesNothingAndDoublesNothing(int killedAfter) {
    List<Object> evening = evening();
    List<GroupSignal> expected;
    Map<String, OpenGroup> expectedGroups;
    try (GrouperRun whole = new GrouperRun(folder.resolve("whole"), "whole", EVENING)) {
      evening.forEach(input -> read(whole, input));
      expected = whole.signals();
      expectedGroups = whole.groups();
    }
    List<GroupSignal> told = new ArrayList<>();
    Map<String, OpenGroup> groups = new HashMap<>();
    try (GrouperRun first = new GrouperRun(folder.resolve("first"), "first", EVENING)) {
      evening.subList(0, killedAfter).forEach(input -> read(first, input));
      told.addAll(first.signals());
      groups.putAll(first.groups());
    }
    Instant back = EVENING.plus(ofMinutes(1));
    try (GrouperRun second = new GrouperRun(folder.resolve("second"), "second", back)) {
      second.rebuild(groups);
      evening.subList(0, killedAfter).stream()
          .filter(Correction.class::isInstance)
          .forEach(input -> read(second, input));
      assertThat(second.signals()).isEmpty();
      evening.subList(killedAfter, evening.size()).forEach(input -> read(second, input));
      told.addAll(second.signals());
      groups.putAll(second.groups());
    }
    assertThat(told).isEqualTo(expected);
    assertThat(groups).isEqualTo(expectedGroups);
  }

  @Test
  void obeysACorrectionThatWasMadeWhileNobodyRan() {
    Map<String, OpenGroup> groups;
    try (GrouperRun first = new GrouperRun(folder.resolve("first"), "first", EVENING)) {
      read(first, fire("云汀商场起火已致2人遇难").dead(2).post());
      read(first, collapse("松岭一厂房坍塌").post());
      groups = first.groups();
    }
    Correction merged = (Correction) evening().get(5);
    try (GrouperRun second = new GrouperRun(folder.resolve("second"), "second", EVENING)) {
      read(second, merged);
      second.rebuild(groups);
      assertThat(second.signals())
          .extracting(GroupSignal::groupId)
          .containsExactly(((Correction.Merged) merged).survivorId());
    }
  }

  @Test
  void foldsTheSameWordsBeforeGroupingAndCountsThemOnce() {
    try (GrouperRun run = new GrouperRun(folder, "run", EVENING)) {
      read(run, fire("云汀商场起火浓烟滚滚").post());
      String original = run.groups().values().iterator().next().members().getFirst();
      AssessedPost copy =
          fire("云汀商场起火，浓烟滚滚！").by("zhihu-hot", SourceKind.HOT_LIST).after(ofMinutes(5)).post();
      read(run, copy);
      read(run, copy);
      assertThat(run.folds())
          .singleElement()
          .satisfies(fold -> assertThat(fold.originalId()).isEqualTo(original))
          .satisfies(fold -> assertThat(fold.tier()).isEqualTo(Fold.Tier.EXACT));
      OpenGroup group = run.groups().values().iterator().next();
      assertThat(group.view().posts()).isEqualTo(1);
      assertThat(group.view().repeats()).isEqualTo(1);
      assertThat(group.view().sources()).isEqualTo(2);
    }
  }

  /** The copy stays on its list for hours and is read again with other heat. */
  @Test
  void countsTheSameWordsOnceHoweverLongTheyAreReadAgain() {
    try (GrouperRun run = new GrouperRun(folder, "run", EVENING)) {
      read(run, fire("云汀商场凌晨起火现场浓烟滚滚").post());
      read(run, copy(5, 10));
      for (int minutes = 70; minutes < 300; minutes += 70) {
        read(run, copy(minutes, minutes));
      }
      assertThat(run.folds()).extracting(Fold::tier).containsExactly(Fold.Tier.EXACT);
      assertThat(run.groups().values())
          .singleElement()
          .satisfies(group -> assertThat(group.view().posts()).isEqualTo(1))
          .satisfies(group -> assertThat(group.view().repeats()).isEqualTo(1))
          .satisfies(group -> assertThat(group.view().heat()).isEqualTo(280))
          .satisfies(
              group ->
                  assertThat(group.tellings().getFirst().repeats())
                      .containsExactly(copy(5, 10).post().postId()));
    }
  }

  private static AssessedPost copy(int minutes, long heat) {
    return fire("云汀商场凌晨起火现场浓烟滚滚")
        .by("zhihu-hot", SourceKind.HOT_LIST)
        .after(ofMinutes(minutes))
        .firstSeen(ofMinutes(5))
        .heat(heat)
        .post();
  }

  @Test
  void foldsNearlyTheSameWordsInTheGrouper() {
    try (GrouperRun run = new GrouperRun(folder, "run", EVENING)) {
      read(run, fire("云汀滨江一商场凌晨突发大火现场浓烟滚滚").post());
      AssessedPost near = fire("转：云汀滨江一商场凌晨突发大火现场浓烟滚滚").by("bbs", SourceKind.SOCIAL).post();
      read(run, near);
      read(run, near);
      assertThat(run.folds())
          .extracting(Fold::postId, Fold::tier)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(near.post().postId(), Fold.Tier.NEAR));
      OpenGroup group = run.groups().values().iterator().next();
      assertThat(group.view().posts()).isEqualTo(1);
      assertThat(group.view().repeats()).isEqualTo(1);
    }
  }

  @Test
  void neverFoldsWhatAnOfficialSourceSays() {
    try (GrouperRun run = new GrouperRun(folder, "run", EVENING)) {
      read(run, fire("云汀商场起火已致2人遇难").dead(2).post());
      read(run, fire("云汀商场起火已致2人遇难").dead(2).by("yunting-gov", SourceKind.OFFICIAL).post());
      assertThat(run.signals()).anyMatch(GroupSignal.OfficialReleaseSeen.class::isInstance);
      assertThat(run.folds()).isEmpty();
      assertThat(run.groups().values())
          .singleElement()
          .satisfies(group -> assertThat(group.view().posts()).isEqualTo(2))
          .satisfies(group -> assertThat(group.tellings()).anyMatch(m -> m.release() != null));
    }
  }

  @Test
  void seesTheSameWordsAgainAfterAnHour() {
    try (GrouperRun run = new GrouperRun(folder, "run", EVENING)) {
      read(run, titled("云汀商场火情后续").post());
      read(run, fire("云汀商场起火").post());
      run.groups();
      AssessedPost later =
          titled("云汀商场火情后续")
              .by("zhihu-hot", SourceKind.HOT_LIST)
              .in(YUNTING)
              .after(ofHours(2))
              .post();
      read(run, later);
      assertThat(run.groups().values())
          .singleElement()
          .satisfies(group -> assertThat(group.members()).contains(later.post().postId()));
    }
  }

  /** Two events, a merge, a split and growth between and after them. */
  private static List<Object> evening() {
    AssessedPost shop = fire("云汀商场起火已致2人遇难").dead(2).post();
    AssessedPost plant = collapse("松岭一厂房坍塌").after(ofMinutes(2)).post();
    String shopGroup = Ids.group(shop.post().postId());
    String plantGroup = Ids.group(plant.post().postId());
    AssessedPost store = fire("云汀化工仓库起火已致5人遇难").dead(5).after(ofMinutes(4)).post();
    Instant at = EVENING.plus(ofMinutes(20));
    return List.of(
        shop,
        plant,
        store,
        fire("云汀化工仓库起火原因").after(ofMinutes(6)).post(),
        collapse("松岭坍塌厂房已救出4人").after(ofMinutes(8)).post(),
        new Correction.Merged("m1", plantGroup, at, OFFICER, Mark.LIVE, shopGroup),
        collapse("松岭坍塌厂房两人遇难").dead(2).after(ofMinutes(25)).post(),
        new Correction.Split(
            "x1",
            shopGroup,
            at.plusSeconds(600),
            OFFICER,
            Mark.LIVE,
            List.of(store.post().postId()),
            Ids.splitGroup("x1")),
        fire("云汀化工仓库起火6人遇难").dead(6).after(ofMinutes(40)).post(),
        new Correction.Undone("u1", plantGroup, at.plusSeconds(1800), OFFICER, Mark.LIVE, "m1"),
        collapse("松岭坍塌厂房搜救结束").after(ofHours(1)).post());
  }

  private static void read(GrouperRun run, Object input) {
    switch (input) {
      case AssessedPost post -> run.read(post);
      case Correction correction -> run.read(correction);
      default -> throw new IllegalArgumentException("neither a post nor a correction");
    }
  }

  private static Posts fire(String title) {
    return titled(title).in(YUNTING).reporting(Hazard.FIRE);
  }

  private static Posts collapse(String title) {
    return titled(title).in(SONGLING).reporting(Hazard.COLLAPSE);
  }
}
