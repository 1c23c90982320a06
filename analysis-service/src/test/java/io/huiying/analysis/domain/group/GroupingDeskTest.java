package io.huiying.analysis.domain.group;

import static io.huiying.analysis.domain.group.Posts.EVENING;
import static io.huiying.analysis.domain.group.Posts.SONGLING;
import static io.huiying.analysis.domain.group.Posts.YUNTING;
import static io.huiying.analysis.domain.group.Posts.titled;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.OpenGroup;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pure: no broker, no clock, milliseconds. */
class GroupingDeskTest {

  private static final Duration COOLING = GroupingPolicy.HOUSE.coolsAfter();
  private static final Instant AFTER_THE_OUTAGE = EVENING.plus(ofDays(10));

  private final GroupingDesk desk = empty();

  @Test
  void losesNoPostOfTheBacklogOfALongOutage() {
    String opened = groupOf(desk.accept(fire(ofHours(0)), EVENING));
    desk.cool(AFTER_THE_OUTAGE);
    assertThat(groupOf(desk.accept(fire(ofHours(5)), AFTER_THE_OUTAGE))).isEqualTo(opened);
    desk.cool(AFTER_THE_OUTAGE);
    assertThat(groupOf(desk.accept(fire(ofDays(2)), AFTER_THE_OUTAGE))).isEqualTo(opened);
  }

  @Test
  void coolsNothingWhileItsBacklogIsUnread() {
    desk.accept(fire(ofHours(0)), EVENING);
    assertThat(desk.cool(AFTER_THE_OUTAGE).signals()).isEmpty();
    assertThat(desk.open()).isEqualTo(1);
  }

  @Test
  void coolsOnceAPostOfALaterTimeIsRead() {
    String opened = groupOf(desk.accept(fire(ofHours(0)), EVENING));
    desk.accept(elsewhere(COOLING.minus(ofSeconds(1))), AFTER_THE_OUTAGE);
    assertThat(desk.cool(AFTER_THE_OUTAGE).signals()).isEmpty();
    desk.accept(everyday(COOLING), AFTER_THE_OUTAGE);
    assertThat(desk.cool(AFTER_THE_OUTAGE).signals())
        .hasExactlyElementsOfTypes(GroupSignal.GroupCooled.class)
        .extracting(GroupSignal::groupId)
        .containsExactly(opened);
  }

  @Test
  void coolsNothingBeforeItsTimeWhenAPostComesFromTheFuture() {
    desk.accept(fire(ofHours(0)), EVENING);
    desk.accept(everyday(ofDays(365)), EVENING);
    assertThat(desk.cool(EVENING.plus(COOLING).minusSeconds(1)).signals()).isEmpty();
    assertThat(desk.cool(EVENING.plus(COOLING)).signals()).hasSize(1);
  }

  @Test
  void takesUpAfterTheOutageWhatWasOpenBefore() {
    OpenGroup kept = desk.accept(fire(ofHours(0)), EVENING).changed().orElseThrow();
    GroupingDesk next = empty();
    assertThat(next.takeUp(kept, AFTER_THE_OUTAGE)).isTrue();
    assertThat(groupOf(next.accept(fire(ofHours(5)), AFTER_THE_OUTAGE))).isEqualTo(kept.groupId());
  }

  @Test
  void doesNotTakeUpTheEchoOfWhatHasCooled() {
    OpenGroup kept = desk.accept(fire(ofHours(0)), EVENING).changed().orElseThrow();
    desk.accept(everyday(COOLING), AFTER_THE_OUTAGE);
    assertThat(desk.cool(AFTER_THE_OUTAGE).signals()).hasSize(1);
    assertThat(desk.takeUp(kept, AFTER_THE_OUTAGE)).isFalse();
  }

  @Test
  void takesATitleThatRecursAfterItsGroupClosedForAnotherEvent() {
    String first = groupOf(desk.accept(bareQuake(ofHours(0)), EVENING));
    desk.accept(everyday(COOLING), AFTER_THE_OUTAGE);
    assertThat(desk.cool(AFTER_THE_OUTAGE).closed()).containsExactly(first);
    String second = groupOf(desk.accept(bareQuake(ofDays(6)), AFTER_THE_OUTAGE));
    assertThat(second).isNotEqualTo(first);
    GroupingDesk next = empty();
    assertThat(next.recallClosed(first, EVENING)).isTrue();
    assertThat(groupOf(next.accept(bareQuake(ofDays(6)), AFTER_THE_OUTAGE))).isEqualTo(second);
  }

  @Test
  void opensNothingForWhatIsReadAgainFromBeforeItsGroupClosed() {
    desk.accept(fire(ofHours(0)), EVENING);
    desk.accept(fire(ofHours(5)), EVENING);
    desk.accept(everyday(COOLING.plusHours(5)), AFTER_THE_OUTAGE);
    GroupingDesk.Outcome cooled = desk.cool(AFTER_THE_OUTAGE);
    GroupingDesk next = empty();
    cooled.over().forEach(next::recallClosed);
    for (GroupingDesk reading : List.of(desk, next)) {
      assertThat(reading.accept(fire(ofHours(0)), AFTER_THE_OUTAGE).changed()).isEmpty();
      assertThat(reading.accept(fire(ofHours(5)), AFTER_THE_OUTAGE).changed()).isEmpty();
    }
  }

  @Test
  void remembersNoMoreClosedGroupsThanItHasRoomFor() {
    ClosedGroups closed = new ClosedGroups();
    for (int i = 0; i < ClosedGroups.MOST; i++) {
      assertThat(closed.note("g" + i, EVENING)).isEmpty();
    }
    assertThat(closed.note("one more", EVENING)).containsExactly("g0");
    assertThat(closed.holds("g0")).isFalse();
    assertThat(closed.holds("g1")).isTrue();
  }

  private static AssessedPost bareQuake(Duration after) {
    return titled("云澜地震").in(Posts.YUNLAN).reporting(Hazard.EARTHQUAKE).after(after).post();
  }

  private static GroupingDesk empty() {
    return GroupingDesk.empty(
        new TermWeights(Map.of("起火", 60, "遇难", 100), 365), Grading.GRAVEST_TOLD);
  }

  private static AssessedPost fire(Duration after) {
    return titled("云汀商场起火第" + after.toHours() + "报")
        .in(YUNTING)
        .reporting(Hazard.FIRE)
        .after(after)
        .post();
  }

  private static AssessedPost elsewhere(Duration after) {
    return titled("松岭一厂房坍塌").in(SONGLING).reporting(Hazard.COLLAPSE).after(after).post();
  }

  private static AssessedPost everyday(Duration after) {
    return titled("今天天气真好").after(after).post();
  }

  private static String groupOf(GroupDecision decision) {
    return decision.changed().orElseThrow().groupId();
  }
}
