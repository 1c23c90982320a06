package io.huiying.analysis.domain.group;

import static io.huiying.analysis.domain.group.Posts.BINJIANG;
import static io.huiying.analysis.domain.group.Posts.EVENING;
import static io.huiying.analysis.domain.group.Posts.SHANYANG;
import static io.huiying.analysis.domain.group.Posts.YUNTING;
import static io.huiying.analysis.domain.group.Posts.titled;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.correction.Correction;
import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.incident.ReleaseKind;
import io.huiying.contracts.incident.Role;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.GroupSignal.OfficialReleaseSeen;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Semantics 4: official posts already ingested are searched, also outside the group. */
class EarlierReleasesTest {

  private final GroupingDesk desk = empty();

  private static GroupingDesk empty() {
    // A common word: enough to be about the same subject, too little to join.
    return GroupingDesk.empty(new TermWeights(Map.of("起火", 60), 365), Grading.GRAVEST_TOLD);
  }

  private static Posts official(String title) {
    return titled(title).by("yunting-fabu", SourceKind.OFFICIAL).in(BINJIANG);
  }

  private static AssessedPost notice(Duration after) {
    return official("消防救援支队通报起火处置").after(after).post();
  }

  private static Posts fire(Duration after) {
    return titled("网友拍到仓库起火").in(BINJIANG).reporting(Hazard.FIRE).after(after);
  }

  private List<GroupSignal> told(AssessedPost post) {
    Instant now = post.post().ingestedAt();
    GroupDecision decision = desk.accept(post, now);
    return desk.answers(decision, post, now);
  }

  @Test
  void answerThatIsOlderThanItsGroupIsOffered() {
    assertThat(told(notice(ofHours(1)))).isEmpty();
    AssessedPost late = fire(ofHours(2)).post();
    GroupDecision decision = desk.accept(late, late.post().ingestedAt());
    List<GroupSignal> signals = desk.answers(decision, late, late.post().ingestedAt());
    assertThat(signals)
        .singleElement()
        .isInstanceOfSatisfying(
            OfficialReleaseSeen.class,
            seen -> {
              assertThat(seen.groupId()).isEqualTo(decision.changed().orElseThrow().groupId());
              assertThat(seen.release().postId()).isEqualTo(notice(ofHours(1)).post().postId());
              assertThat(seen.release().kind()).isEqualTo(ReleaseKind.NOTICE);
            });
  }

  @Test
  void answerThatTheGrouperDidNotJoinIsOffered() {
    told(fire(ofHours(0)).post());
    AssessedPost notice = notice(ofHours(1));
    GroupDecision decision = desk.accept(notice, EVENING);
    assertThat(decision).isInstanceOf(GroupDecision.NotACandidate.class);
    assertThat(desk.answers(decision, notice, EVENING))
        .hasExactlyElementsOfTypes(OfficialReleaseSeen.class);
  }

  @Test
  void eachIsOfferedOnceToAnEvent() {
    told(notice(ofHours(1)));
    assertThat(told(fire(ofHours(2)).post())).hasSize(1);
    assertThat(
            told(titled("仓库起火火势很大").in(BINJIANG).reporting(Hazard.FIRE).after(ofHours(3)).post()))
        .isEmpty();
    assertThat(told(notice(ofHours(1)))).isEmpty();
  }

  @Test
  void groupThatLearnsItsPlaceLaterIsSearchedForThen() {
    told(notice(ofHours(1)));
    assertThat(told(titled("网友拍到仓库起火浓烟").reporting(Hazard.FIRE).after(ofHours(2)).post()))
        .isEmpty();
    assertThat(
            told(
                titled("网友拍到仓库起火浓烟滚滚")
                    .in(BINJIANG)
                    .reporting(Hazard.FIRE)
                    .after(ofHours(2))
                    .post()))
        .hasSize(1);
  }

  @Test
  void nobodyAnswersWhatHasNotHappenedYet() {
    told(notice(ofHours(1)));
    Instant later = EVENING.plus(ofHours(2));
    assertThat(told(fire(ofHours(3)).occurred(later, later).post())).isEmpty();
  }

  @Test
  void otherPlacesOtherSubjectsAndOrdinaryOfficialPostsAnswerNothing() {
    told(official("消防救援支队通报起火处置").in(SHANYANG).after(ofHours(1)).post());
    told(official("市场监管局通报抽检结果").after(ofHours(1)).post());
    told(official("秋冬防起火小常识").after(ofHours(1)).post());
    told(titled("消防通报起火").by("wanbao", SourceKind.NEWS).in(BINJIANG).after(ofHours(1)).post());
    told(official("消防救援支队通报起火处置").drill().after(ofHours(1)).post());
    assertThat(told(fire(ofHours(2)).post())).isEmpty();
  }

  @Test
  void whatTheCityPublishedAnswersForItsCounty() {
    told(official("消防救援支队通报起火处置").in(YUNTING).after(ofHours(1)).post());
    assertThat(told(fire(ofHours(2)).post())).hasSize(1);
  }

  @Test
  void answerThatJoinedTheGroupIsToldByTheGroupAlone() {
    told(fire(ofHours(0)).post());
    AssessedPost joined = official("网友拍到仓库起火情况通报").reporting(Hazard.FIRE).after(ofHours(1)).post();
    GroupDecision decision = desk.accept(joined, EVENING);
    assertThat(decision.signals()).hasAtLeastOneElementOfType(OfficialReleaseSeen.class);
    assertThat(desk.answers(decision, joined, EVENING)).isEmpty();
  }

  @Test
  void aReportByTelephoneFindsItsAnswer() {
    told(notice(ofHours(1)));
    var seed =
        new Correction.Seeded(
            "x1",
            "g-reported",
            EVENING.plus(ofHours(2)),
            new Actor("zhiban", Role.DUTY_OFFICER),
            Mark.LIVE,
            Hazard.FIRE,
            true,
            BINJIANG,
            new Occurrence(EVENING, EVENING, Occurrence.Precision.CONFIRMED, null, null),
            List.of("仓库起火"));
    GroupingDesk.Outcome outcome = desk.correct(seed, EVENING.plus(ofHours(2)));
    assertThat(desk.answers(outcome, EVENING.plus(ofHours(2))))
        .singleElement()
        .extracting(GroupSignal::groupId)
        .isEqualTo("g-reported");
  }

  @Test
  void whatWasKeptIsKnownAfterAStartUntilItIsTooOld() {
    GroupingDesk next = empty();
    next.recallAnswer(notice(ofHours(1)));
    AssessedPost late = fire(ofHours(2)).post();
    Instant now = late.post().ingestedAt();
    assertThat(next.answers(next.accept(late, now), late, now)).hasSize(1);
    AssessedPost everyday = titled("今天天气真好").after(ofDays(5)).post();
    next.accept(everyday, EVENING.plus(ofDays(5)));
    assertThat(next.forgetAnswers(EVENING.plus(ofDays(5))))
        .containsExactly(notice(ofHours(1)).post().postId());
  }

  @Test
  void keepsNoMoreThanItHasRoomFor() {
    var releases = new EarlierReleases();
    for (int i = 0; i <= EarlierReleases.MOST; i++) {
      releases.note(Telling.of(official("第" + i + "号起火通报").post()));
    }
    String first = official("第0号起火通报").post().post().postId();
    assertThat(releases.forgetBefore(EVENING)).as("crowded out").containsExactly(first);
    assertThat(releases.forgetBefore(EVENING.plus(ofDays(1)))).hasSize(EarlierReleases.MOST);
  }
}
