package io.huiying.analysis.domain.group;

import static io.huiying.analysis.domain.group.Posts.BINJIANG;
import static io.huiying.analysis.domain.group.Posts.EVENING;
import static io.huiying.analysis.domain.group.Posts.SONGLING;
import static io.huiying.analysis.domain.group.Posts.YUNTING;
import static io.huiying.analysis.domain.group.Posts.titled;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.assess.TopicScore;
import io.huiying.contracts.correction.Correction;
import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.incident.Role;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.signal.FigurePoint;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.GroupView;
import io.huiying.contracts.signal.OpenGroup;
import io.huiying.contracts.wire.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people correct holds, once, and can be undone. Pure: no broker, no clock, milliseconds. */
class CorrectionsTest {

  private static final Actor OFFICER = new Actor("duty", Role.DUTY_OFFICER);
  private static final TermWeights WEIGHTS =
      new TermWeights(Map.of("起火", 60, "火灾", 60, "遇难", 100, "人遇", 90), 365);

  private GroupingDesk desk = GroupingDesk.empty(WEIGHTS, Grading.GRAVEST_TOLD);
  private Instant now = EVENING;

  @Test
  void aMergedGroupIsToldByItsSurvivor() {
    String survivor = tell(fire("云汀商场起火已致2人遇难").dead(2)).groupId();
    String loser = tell(titled("滨江区一厂房坍塌").in(SONGLING).reporting(Hazard.COLLAPSE)).groupId();
    GroupView told = one(merge("m1", loser, survivor));
    assertThat(told.groupId()).isEqualTo(survivor);
    assertThat(told.posts()).isEqualTo(2);
    GroupSignal next =
        desk.accept(
                titled("松岭厂房坍塌已致4人遇难").in(SONGLING).reporting(Hazard.COLLAPSE).dead(4).post(), now)
            .signals()
            .getFirst();
    assertThat(next.groupId()).isEqualTo(survivor);
    assertThat(next.group().posts()).isEqualTo(3);
    assertThat(desk.toldAs(loser)).isEqualTo(survivor);
  }

  @Test
  void anUndoneMergePartsTheTwoAgain() {
    String survivor = tell(fire("云汀商场起火已致2人遇难").dead(2)).groupId();
    String loser = tell(titled("松岭一厂房坍塌").in(SONGLING).reporting(Hazard.COLLAPSE)).groupId();
    merge("m1", loser, survivor);
    GroupingDesk.Outcome undone =
        desk.correct(new Correction.Undone("u1", loser, now, OFFICER, Mark.LIVE, "m1"), now);
    assertThat(undone.signals())
        .extracting(GroupSignal::groupId)
        .containsExactlyInAnyOrder(survivor, loser);
    assertThat(desk.toldAs(loser)).isEqualTo(loser);
    assertThat(undone.signals()).extracting(s -> s.group().posts()).containsOnly(1);
  }

  @Test
  void aMergeIntoItselfByWayOfOthersChangesNothing() {
    String a = tell(fire("云汀商场起火")).groupId();
    String b = tell(titled("松岭一厂房坍塌").in(SONGLING).reporting(Hazard.COLLAPSE)).groupId();
    merge("m1", b, a);
    assertThat(merge("m2", a, b).kept()).isEmpty();
  }

  @Test
  void aSplitMovesPostsAndTheirFiguresToANewGroup() {
    OpenGroup group = twoFiresInOneGroup();
    GroupingDesk.Outcome outcome = split(group);
    assertThat(outcome.kept()).hasSize(2);
    GroupView rest = outcome.kept().getFirst().view();
    GroupView moved = outcome.kept().getLast().view();
    assertThat(rest.groupId()).isEqualTo(group.groupId());
    assertThat(moved.groupId()).isEqualTo(Ids.splitGroup("x1"));
    assertThat(rest.posts() + moved.posts()).isEqualTo(group.view().posts());
    assertThat(moved.figures()).extracting(Figure::value).containsExactly(5L);
    assertThat(rest.figures()).extracting(Figure::value).containsExactly(2L);
    assertThat(outcome.signals())
        .filteredOn(GroupSignal.GroupBorn.class::isInstance)
        .extracting(GroupSignal::groupId)
        .containsExactly(moved.groupId());
  }

  @Test
  void aSplitHoldsAgainstLaterPosts() {
    OpenGroup group = twoFiresInOneGroup();
    String moved = split(group).kept().getLast().groupId();
    assertThat(tell(fire("云汀起火化工仓库又见明火").after(ofHours(3))).groupId()).isEqualTo(moved);
    assertThat(tell(fire("云汀起火商场恢复营业时间公布").after(ofHours(3))).groupId()).isEqualTo(group.groupId());
    assertThat(tell(fire("【转】云汀化工仓库起火已致5人遇难").dead(5).after(ofHours(4))).groupId())
        .isEqualTo(moved);
  }

  @Test
  void aSplitReadAgainMovesNothingTwice() {
    OpenGroup group = twoFiresInOneGroup();
    split(group);
    var nothing = new GroupingDesk.Outcome(List.of(), List.of(), Map.of(), List.of(), List.of());
    assertThat(split(group)).isEqualTo(nothing);
  }

  /** The officer pointed at the copy; it goes with what it repeats. */
  @Test
  void aSplitThatNamesAFoldedPostMovesItsOriginalWithAllItClaimed() {
    OpenGroup group = twoFiresInOneGroup();
    Posts copy = fire("转：云汀化工仓库起火已致5人遇难").by("bbs", SourceKind.SOCIAL).after(ofMinutes(31));
    assertThat(desk.accept(copy.post(), now)).isInstanceOf(GroupDecision.Folded.class);
    String copyId = copy.post().post().postId();
    GroupingDesk.Outcome outcome =
        desk.correct(
            new Correction.Split(
                "x1",
                group.groupId(),
                now,
                OFFICER,
                Mark.LIVE,
                List.of(copyId),
                Ids.splitGroup("x1")),
            now);
    OpenGroup rest = outcome.kept().getFirst();
    OpenGroup moved = outcome.kept().getLast();
    String originalId = group.members().getLast();
    assertThat(moved.members()).containsExactly(originalId);
    assertThat(rest.members()).doesNotContain(originalId);
    assertThat(moved.folded()).containsExactly(copyId);
    assertThat(moved.view().posts()).isEqualTo(1);
    assertThat(moved.view().repeats()).isEqualTo(1);
    assertThat(moved.view().figures()).extracting(Figure::value).containsExactly(5L);
    assertThat(rest.view().posts()).isEqualTo(group.view().posts() - 1);
    assertThat(rest.view().figures()).extracting(Figure::value).containsExactly(2L);
  }

  /** The posts are among a large group's, but no longer kept with their words. */
  @Test
  void aSplitThatCannotBeCarriedOutIsNotedAndSaysSo() {
    OpenGroup group = twoFiresInOneGroup();
    var split =
        new Correction.Split(
            "x1",
            group.groupId(),
            now,
            OFFICER,
            Mark.LIVE,
            List.of("p-long-ago"),
            Ids.splitGroup("x1"));
    GroupingDesk.Outcome outcome = desk.correct(split, now);
    assertThat(outcome.kept())
        .singleElement()
        .satisfies(kept -> assertThat(kept.view()).isEqualTo(group.view()))
        .satisfies(kept -> assertThat(kept.corrections()).contains(split))
        .satisfies(kept -> assertThat(kept.reasons().getLast().parted()).isEqualTo("NOT_KEPT"));
    assertThat(desk.correct(split, now).kept()).isEmpty();
  }

  @Test
  void postsOfAnUndoneSplitAreToldByTheirOldGroupAgain() {
    OpenGroup group = twoFiresInOneGroup();
    String moved = split(group).kept().getLast().groupId();
    GroupingDesk.Outcome undone =
        desk.correct(
            new Correction.Undone("u1", group.groupId(), now, OFFICER, Mark.LIVE, "x1"), now);
    assertThat(desk.toldAs(moved)).isEqualTo(group.groupId());
    assertThat(undone.signals())
        .singleElement()
        .satisfies(signal -> assertThat(signal.groupId()).isEqualTo(group.groupId()))
        .satisfies(signal -> assertThat(signal.group().posts()).isEqualTo(group.view().posts()));
  }

  @Test
  void postsJoinWhatWasReportedByTelephone() {
    String groupId = Ids.reportedGroup("r1");
    assertThat(desk.correct(seed(groupId), now).signals()).isEmpty();
    GroupDecision first = desk.accept(fire("滨江区起火").in(BINJIANG).post(), now);
    assertThat(first.changed().orElseThrow().groupId()).isEqualTo(groupId);
    assertThat(first.signals())
        .hasExactlyElementsOfTypes(GroupSignal.GroupGrew.class)
        .extracting(signal -> signal.group().posts())
        .containsExactly(1);
  }

  @Test
  void aReportOfAnotherPlaceOrHazardDrawsNoPosts() {
    String groupId = Ids.reportedGroup("r1");
    desk.correct(seed(groupId), now);
    assertThat(tell(titled("松岭一商场起火").in(SONGLING).reporting(Hazard.FIRE)).groupId())
        .isNotEqualTo(groupId);
    assertThat(tell(titled("滨江区食物中毒").in(BINJIANG).reporting(Hazard.FOOD_POISONING)).groupId())
        .isNotEqualTo(groupId);
  }

  @Test
  void aReportThatNoPostJoinedCoolsInSilence() {
    desk.correct(seed(Ids.reportedGroup("r1")), now);
    tell(titled("松岭一厂房坍塌").in(SONGLING).reporting(Hazard.COLLAPSE).after(ofHours(80)));
    GroupingDesk.Outcome cooled = desk.cool(now);
    assertThat(cooled.closed()).hasSize(1);
    assertThat(cooled.signals()).isEmpty();
  }

  @Test
  void aMisreadFigureCountsForNothingAlsoWhenItIsToldAgain() {
    String groupId = tell(fire("云汀商场起火已致3人遇难").dead(3)).groupId();
    tell(fire("云汀商场火灾30人遇难").dead(30).after(ofHours(1)));
    GroupView view = one(desk.correct(misread(groupId, "weibo-hot", 30), now));
    assertThat(view.figures()).extracting(Figure::value).containsExactly(3L);
    assertThat(view.trajectory())
        .extracting(FigurePoint::standing)
        .containsExactly(FigurePoint.Standing.AUTHORITATIVE, FigurePoint.Standing.SET_ASIDE);
    OpenGroup later = tell(fire("云汀商场火灾30人遇难现场视频").dead(30).after(ofHours(2)));
    assertThat(later.view().figures()).extracting(Figure::value).containsExactly(3L);
  }

  @Test
  void aMisreadFigureCountsForNothingInTheGroupThatItsPostIsMovedTo() {
    OpenGroup group = twoFiresInOneGroup();
    desk.correct(misread(group.groupId(), "news", 5), now);
    GroupingDesk.Outcome outcome = split(group);
    GroupView moved = outcome.kept().getLast().view();
    assertThat(moved.figures()).isEmpty();
    assertThat(moved.trajectory())
        .extracting(FigurePoint::standing)
        .containsExactly(FigurePoint.Standing.SET_ASIDE);
    OpenGroup later =
        tell(fire("云汀化工仓库起火已致5人遇难现场").by("news", SourceKind.NEWS).dead(5).after(ofHours(1)));
    assertThat(later.groupId()).isEqualTo(moved.groupId());
    assertThat(later.view().figures()).isEmpty();
  }

  @Test
  void aMisreadFigureThatWasUndoneCountsAgainAlsoInTheGroupThatItsPostWasMovedTo() {
    OpenGroup group = twoFiresInOneGroup();
    desk.correct(misread(group.groupId(), "news", 5), now);
    split(group);
    GroupingDesk.Outcome undone =
        desk.correct(
            new Correction.Undone("u1", group.groupId(), now, OFFICER, Mark.LIVE, "w1"), now);
    assertThat(undone.kept())
        .filteredOn(kept -> kept.groupId().equals(Ids.splitGroup("x1")))
        .singleElement()
        .satisfies(
            kept ->
                assertThat(kept.view().figures()).extracting(Figure::value).containsExactly(5L));
  }

  @Test
  void whatAPersonSaysOfTopicsAndHazardHoldsAgainstPosts() {
    String groupId = tell(fire("云汀商场起火")).groupId();
    desk.correct(
        new Correction.WrongTopic(
            "w1", groupId, now, OFFICER, Mark.LIVE, null, List.of(Topic.CITY_MANAGEMENT)),
        now);
    desk.correct(
        new Correction.WrongEmergency(
            "w2", groupId, now, OFFICER, Mark.LIVE, null, Hazard.EXPLOSION),
        now);
    GroupView view = tell(fire("云汀商场起火已扑灭").after(ofHours(1))).view();
    assertThat(view.topics()).extracting(TopicScore::code).containsExactly(Topic.CITY_MANAGEMENT);
    assertThat(view.hazard()).isEqualTo(Hazard.EXPLOSION);
  }

  @Test
  void anExerciseCorrectsNothingReal() {
    String a = tell(fire("云汀商场起火")).groupId();
    String b = tell(titled("松岭一厂房坍塌").in(SONGLING).reporting(Hazard.COLLAPSE)).groupId();
    assertThat(
            desk.correct(new Correction.Merged("m1", b, now, OFFICER, Mark.DRILL, a), now).kept())
        .isEmpty();
  }

  @Test
  void aCorrectionReadBeforeItsGroupIsObeyedWhenTheGroupComes() {
    OpenGroup kept = tell(fire("云汀商场起火"));
    desk = GroupingDesk.empty(WEIGHTS, Grading.GRAVEST_TOLD);
    var correction =
        new Correction.WrongTopic(
            "w1", kept.groupId(), now, OFFICER, Mark.LIVE, null, List.of(Topic.HOUSING));
    assertThat(desk.correct(correction, now).kept()).isEmpty();
    assertThat(desk.takeUp(kept, now)).isTrue();
    assertThat(desk.catchUp(kept.groupId(), now).kept())
        .singleElement()
        .satisfies(
            group ->
                assertThat(group.view().topics())
                    .extracting(TopicScore::code)
                    .containsExactly(Topic.HOUSING));
  }

  private OpenGroup twoFiresInOneGroup() {
    tell(fire("云汀商场起火已致2人遇难").dead(2));
    tell(fire("云汀商场起火顾客逃生").after(ofMinutes(10)));
    tell(fire("云汀化工仓库起火").by("news", SourceKind.NEWS).after(ofMinutes(20)));
    return tell(fire("云汀化工仓库起火已致5人遇难").by("news", SourceKind.NEWS).dead(5).after(ofMinutes(30)));
  }

  private GroupingDesk.Outcome split(OpenGroup group) {
    List<String> posts =
        group.tellings().stream()
            .filter(member -> member.words().contains("化工仓库"))
            .map(member -> member.postId())
            .toList();
    assertThat(posts).isNotEmpty();
    return desk.correct(
        new Correction.Split(
            "x1", group.groupId(), now, OFFICER, Mark.LIVE, posts, Ids.splitGroup("x1")),
        now);
  }

  private GroupingDesk.Outcome merge(String id, String loser, String survivor) {
    return desk.correct(new Correction.Merged(id, loser, now, OFFICER, Mark.LIVE, survivor), now);
  }

  private Correction misread(String groupId, String sourceId, long dead) {
    return new Correction.WrongFigure(
        "w1", groupId, now, OFFICER, Mark.LIVE, FigureKind.DEAD, sourceId, dead, dead, null);
  }

  private Correction seed(String groupId) {
    return new Correction.Seeded(
        "s1", groupId, now, OFFICER, Mark.LIVE, Hazard.FIRE, true, YUNTING, null, List.of());
  }

  private static Posts fire(String title) {
    return titled(title).in(YUNTING).reporting(Hazard.FIRE);
  }

  private OpenGroup tell(Posts post) {
    now = post.post().assessedAt();
    return desk.accept(post.post(), now).changed().orElseThrow();
  }

  private static GroupView one(GroupingDesk.Outcome outcome) {
    assertThat(outcome.signals()).hasSize(1);
    return outcome.signals().getFirst().group();
  }
}
