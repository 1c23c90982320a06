package io.huiying.alert.domain.clock;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.clock.Threshold;
import io.huiying.contracts.post.Mark;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RingPlanTest {

  private static final Instant START = Instant.parse("2026-03-03T05:00:00Z");

  private static Clock openedAfter(Duration pause) {
    return openedAfter(pause, Duration.ZERO);
  }

  private static Clock openedAfter(Duration pause, Duration vagueness) {
    Instant dueAt = START.plus(ofHours(5));
    return new Clock(
        Clock.idOf("i1", ClockKind.FIRST_RELEASE),
        "i1",
        ClockKind.FIRST_RELEASE,
        "值班室",
        ClockState.RUNNING,
        true,
        false,
        false,
        START,
        START.plus(pause),
        dueAt,
        dueAt.plus(vagueness),
        null,
        1,
        ofMinutes(30),
        "national-2016@1",
        "",
        "云汀市火灾",
        Mark.LIVE);
  }

  private static List<String> rings(Clock clock, int count) {
    List<String> rings = new ArrayList<>();
    Threshold threshold = RingPlan.first(clock);
    for (int i = 0; i < count; i++) {
      Duration at = Duration.between(START, RingPlan.ringsAt(clock, threshold));
      rings.add(threshold.label() + " " + at);
      threshold = RingPlan.after(clock, threshold);
    }
    return rings;
  }

  @Test
  void ringsEachThresholdThenRemindersWithoutEnd() {
    assertThat(rings(openedAfter(ofHours(1)), 7))
        .containsExactly(
            "50% PT2H30M",
            "75% PT3H45M", "90% PT4H30M", "100% PT5H", "judged PT5H", "+1 PT5H30M", "+2 PT6H");
  }

  @Test
  void ringsTheGravestAloneOfWhatWasReachedWhenOpened() {
    assertThat(rings(openedAfter(ofHours(4)), 3))
        .containsExactly("75% PT4H", "90% PT4H30M", "100% PT5H");
  }

  @Test
  void bornOverdueBeginsWithItsJudgement() {
    assertThat(rings(openedAfter(ofHours(7)), 3))
        .containsExactly("judged PT7H", "+5 PT7H30M", "+6 PT8H");
  }

  @Test
  void bornBetweenDueAndLatestWaitsForTheJudgement() {
    assertThat(rings(openedAfter(ofHours(6), ofHours(2)), 3))
        .containsExactly("100% PT6H", "judged PT7H", "+1 PT7H30M");
  }

  @Test
  void remindersThatFellDueDuringAPauseBecomeOne() {
    Clock clock = openedAfter(ofHours(1));
    Threshold first = Threshold.JUDGED.next();
    assertThat(RingPlan.foldReminders(clock, first, START.plus(ofHours(10))).label())
        .isEqualTo("+10");
    assertThat(RingPlan.foldReminders(clock, Threshold.DUE, START.plus(ofHours(10))))
        .isEqualTo(Threshold.DUE);
  }

  @Test
  void noticedAfterAPauseIsLate() {
    Clock clock = openedAfter(ofHours(1));
    Instant due = START.plus(ofHours(5));
    assertThat(Alarms.claim(clock, Threshold.DUE, due.plusMillis(50), 1, "engine").late())
        .isFalse();
    assertThat(Alarms.claim(clock, Threshold.DUE, due.plusSeconds(4), 1, "engine").late()).isTrue();
    assertThat(Alarms.claim(clock, Threshold.DUE, due.plusSeconds(4), 60, "engine").late())
        .isFalse();
  }

  @Test
  void openingLateIsNotNoticingLate() {
    Clock clock = openedAfter(ofHours(7));
    Instant opened = START.plus(ofHours(7));
    assertThat(Alarms.claim(clock, Threshold.JUDGED, opened, 1, "engine").late()).isFalse();
  }
}
