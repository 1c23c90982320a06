package io.huiying.alert.adapters.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.domain.clock.Alarms;
import io.huiying.alert.domain.clock.RingPlan;
import io.huiying.alert.domain.incident.Scenario;
import io.huiying.alert.domain.incident.View;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.Threshold;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A restored house rings no alarm that had rung, and every one that had not. */
class RungTest {

  private static Scenario fire(Duration ago) {
    return Scenario.at(Scenario.NOON)
        .tell(
            View.fire()
                .dead(12)
                .severity(Severity.MAJOR, Severity.MAJOR)
                .occurred(Scenario.NOON.minus(ago)));
  }

  private static Clock release(Duration ago) {
    return fire(ago).clock(ClockKind.FIRST_RELEASE);
  }

  /** What a schedule rings from its beginning, judgements aside: they reach nobody. */
  private static List<Threshold> plan(Clock clock, Threshold from) {
    List<Threshold> rings = new ArrayList<>();
    Threshold next = from;
    for (int i = 0; i < 12; i++) {
      if (!next.equals(Threshold.JUDGED)) {
        rings.add(next);
      }
      next = RingPlan.after(clock, next);
    }
    return rings;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 5, 6, 9})
  void goesOnBehindTheLastAlarmThatRang(int last) {
    Clock clock = release(Duration.ofMinutes(10));
    Rung rung = new Rung();
    for (int index = 0; index <= last; index++) {
      Threshold threshold = new Threshold(index);
      rung.heard(Alarms.claim(clock, threshold, threshold.at(clock), 1, "engine"));
    }

    Clock resumed = rung.resumed(clock);

    assertThat(plan(resumed, RingPlan.first(resumed)).getFirst())
        .isEqualTo(plan(clock, RingPlan.after(clock, new Threshold(last))).getFirst());
    assertThat(resumed.dueAt()).isEqualTo(clock.dueAt());
    assertThat(resumed.generation()).isEqualTo(clock.generation());
  }

  @Test
  void ringsWhatFellDueBetweenTheLastAlarmAndTheRestore() {
    Clock clock = release(Duration.ZERO);
    Rung rung = new Rung();
    rung.heard(Alarms.claim(clock, new Threshold(0), clock.dueAt(), 1, "engine"));
    Clock resumed = rung.resumed(clock);
    Instant restored = clock.dueAt().plus(Duration.ofDays(1));

    assertThat(plan(resumed, RingPlan.first(resumed)))
        .startsWith(new Threshold(1), new Threshold(2), Threshold.DUE);
    assertThat(RingPlan.ringsAt(resumed, new Threshold(1))).isBefore(restored);
  }

  @Test
  void clockBornOverdueDoesNotRingItsBirthAgain() {
    Clock clock = release(Duration.ofHours(9));
    assertThat(clock.bornOverdue()).isTrue();
    Threshold first = RingPlan.first(clock);
    Rung rung = new Rung();
    rung.heard(Alarms.claim(clock, first, Scenario.NOON, 1, "engine"));

    Clock resumed = rung.resumed(clock);

    Threshold told = plan(resumed, RingPlan.first(resumed)).getFirst();
    assertThat(told.isReminder()).isTrue();
    assertThat(told.at(resumed)).isAfter(Scenario.NOON);
  }

  @Test
  void alarmsOfAnOlderScheduleSayNothingOfTheNewOne() {
    Clock clock = release(Duration.ofMinutes(10));
    Rung rung = new Rung();
    rung.heard(Alarms.claim(clock, Threshold.DUE, clock.dueAt(), 1, "engine"));
    Clock moved =
        fire(Duration.ofMinutes(10))
            .after(Duration.ofMinutes(1))
            .tell(
                View.fire()
                    .dead(12)
                    .severity(Severity.MAJOR, Severity.MAJOR)
                    .occurred(Scenario.NOON.minus(Duration.ofMinutes(40))))
            .clock(ClockKind.FIRST_RELEASE);
    assertThat(moved.generation()).isGreaterThan(clock.generation());

    assertThat(rung.resumed(moved)).isEqualTo(moved);
    assertThat(new Rung().resumed(clock)).isEqualTo(clock);
  }
}
