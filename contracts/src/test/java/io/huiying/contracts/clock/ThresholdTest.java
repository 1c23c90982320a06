package io.huiying.contracts.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.post.Mark;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThresholdTest {

  private static final Instant START = Instant.parse("2026-03-05T04:00:00Z");
  private static final Clock FIVE_HOURS =
      new Clock(
          "k",
          "i",
          ClockKind.FIRST_RELEASE,
          "",
          ClockState.RUNNING,
          false,
          false,
          false,
          START,
          START,
          START.plus(Duration.ofHours(5)),
          START.plus(Duration.ofHours(6)),
          null,
          2,
          Duration.ofMinutes(30),
          "r@1",
          "",
          "t",
          Mark.LIVE);

  @Test
  void firesAtTheSharesOfTheLength() {
    assertThat(new Threshold(0).at(FIVE_HOURS)).isEqualTo(START.plus(Duration.ofMinutes(150)));
    assertThat(new Threshold(1).at(FIVE_HOURS)).isEqualTo(START.plus(Duration.ofMinutes(225)));
    assertThat(new Threshold(2).at(FIVE_HOURS)).isEqualTo(START.plus(Duration.ofMinutes(270)));
    assertThat(Threshold.DUE.at(FIVE_HOURS)).isEqualTo(FIVE_HOURS.dueAt());
  }

  @Test
  void judgesAtTheLatestAndThenRepeatsWithoutEnd() {
    assertThat(Threshold.JUDGED.at(FIVE_HOURS)).isEqualTo(FIVE_HOURS.dueLatest());
    assertThat(Threshold.JUDGED.next().at(FIVE_HOURS))
        .isEqualTo(FIVE_HOURS.dueLatest().plus(Duration.ofMinutes(30)));
    assertThat(Threshold.JUDGED.next().isReminder()).isTrue();
  }

  @Test
  void namesItselfForPeople() {
    assertThat(new Threshold(1).label()).isEqualTo("75%");
    assertThat(Threshold.JUDGED.label()).isEqualTo("judged");
    assertThat(new Threshold(6).label()).isEqualTo("+2");
  }

  @Test
  void anAlarmsIdNamesIncidentClockThresholdAndGeneration() {
    assertThat(Alarm.idOf(FIVE_HOURS, Threshold.DUE)).isEqualTo("i:k:3:2");
  }
}
