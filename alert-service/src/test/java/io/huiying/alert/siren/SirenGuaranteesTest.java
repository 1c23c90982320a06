package io.huiying.alert.siren;

import static io.huiying.alert.domain.clock.OpenClocks.NOON;
import static io.huiying.alert.domain.clock.OpenClocks.clock;
import static io.huiying.alert.domain.clock.OpenClocks.owed;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.domain.clock.Alarms;
import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.clock.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/**
 * What the siren promises when the engine is gone, under its own crashes and clocks that are set.
 */
class SirenGuaranteesTest {

  private static final Duration GRACE = Duration.ofMillis(40);
  private static final Duration TICK = Duration.ofMillis(500);
  private static final int CLOCKS = 30;

  private final List<Clock> clocks = new ArrayList<>();
  private final List<Alarm> topic = new ArrayList<>();
  private Instant now = NOON;
  private Watch watch = started(new Random(0));

  /** A siren that has read everything, clocks and alarms in any order. */
  private Watch started(Random chance) {
    Watch starting = new Watch(GRACE, 1);
    List<Runnable> read = new ArrayList<>();
    clocks.forEach(clock -> read.add(() -> starting.clock(clock.id(), clock)));
    topic.forEach(alarm -> read.add(() -> starting.claimed(alarm)));
    Collections.shuffle(read, chance);
    read.forEach(Runnable::run);
    starting.ready();
    return starting;
  }

  private void open(Clock clock) {
    clocks.add(clock);
    watch.clock(clock.id(), clock);
  }

  private void ring() {
    List<Alarm> rung = watch.due(now, 2_000);
    topic.addAll(rung);
    rung.forEach(watch::claimed);
  }

  private void after(Duration pause) {
    for (Instant until = now.plus(pause); now.isBefore(until); ) {
      now = now.plus(TICK);
      ring();
    }
  }

  private List<String> owedByNow() {
    return clocks.stream().flatMap(clock -> owed(clock, now.minus(GRACE)).stream()).toList();
  }

  private List<String> ids() {
    return topic.stream().map(Alarm::id).toList();
  }

  @RepeatedTest(20)
  void missesNothingRingsNothingEarlyAndNothingTwiceThroughCrashes(RepetitionInfo seed) {
    Random chance = new Random(seed.getCurrentRepetition());
    for (int i = 0; i < CLOCKS; i++) {
      open(clock("i" + i, now, ofSeconds(20 + chance.nextInt(100))));
      after(ofSeconds(chance.nextInt(8)));
      if (chance.nextBoolean()) {
        watch = started(chance);
      }
    }
    after(ofMinutes(3));
    assertThat(ids()).containsExactlyInAnyOrderElementsOf(owedByNow());
    assertThat(topic).allMatch(alarm -> !alarm.firedAt().isBefore(alarm.dueAt()));
  }

  @Test
  void whatFellDueWhileEverythingWasDeadComesOldestFirstAndMarkedLate() {
    for (int i = 0; i < 1_500; i++) {
      clocks.add(clock("i" + i, NOON, ofSeconds(60 + i * 7 % 997)));
    }
    now = NOON.plus(ofHours(2));
    watch = started(new Random(7));
    for (int tick = 0; tick < 20; tick++) {
      ring();
    }
    assertThat(topic).extracting(Alarm::dueAt).isSorted();
    assertThat(topic).allMatch(Alarm::late);
    assertThat(ids()).containsExactlyInAnyOrderElementsOf(owedByNow());
  }

  @Test
  void ringsEvenWhatFellDueDaysAgoWhenItKnowsThatNobodyDid() {
    clocks.add(clock("i1", NOON, ofMinutes(10)));
    now = NOON.plus(ofDays(3));
    watch = started(new Random(1));
    ring();
    assertThat(ids()).containsAll(owed(clocks.getFirst(), NOON.plus(ofMinutes(10))));
  }

  @Test
  void beginsAfterWhatOthersClaimed() {
    Clock clock = clock("i1", NOON, ofMinutes(10));
    clocks.add(clock);
    topic.add(
        Alarms.claim(
            clock,
            new io.huiying.contracts.clock.Threshold(2),
            NOON.plus(ofMinutes(9)),
            1,
            "engine"));
    now = NOON.plus(ofMinutes(11));
    watch = started(new Random(1));
    topic.clear();
    ring();
    assertThat(topic)
        .extracting(alarm -> alarm.threshold().label())
        .containsExactly("100%", "judged");
  }

  @Test
  void clockSetForwardAndBackRingsNothingBeyondTheJumpAndNothingTwice() {
    open(clock("i1", NOON, ofMinutes(40)));
    open(clock("i2", NOON, ofHours(5)));
    now = now.plus(ofHours(1));
    ring();
    ring();
    assertThat(ids()).containsExactlyElementsOf(owed(clocks.getFirst(), now));
    now = now.minus(ofHours(1));
    after(ofHours(6));
    Set<String> known = new HashSet<>();
    assertThat(ids()).allMatch(known::add);
    assertThat(ids()).containsExactlyInAnyOrderElementsOf(owedByNow());
  }
}
