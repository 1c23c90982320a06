package io.huiying.alert.topology;

import static io.huiying.alert.domain.clock.OpenClocks.NOON;
import static io.huiying.alert.domain.clock.OpenClocks.clock;
import static io.huiying.alert.domain.clock.OpenClocks.owed;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.clock.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What the engine promises alone, under crashes at any moment and clocks that are set. */
class ClockGuaranteesTest {

  private static final int CLOCKS = 40;

  private final Engine engine = new Engine(NOON);
  private final List<Clock> opened = new ArrayList<>();

  @AfterEach
  void close() {
    engine.close();
  }

  private void open(Clock clock) {
    opened.add(clock);
    engine.open(clock);
  }

  private List<String> owedByNow() {
    return opened.stream().flatMap(clock -> owed(clock, engine.now()).stream()).toList();
  }

  /** As readers see it: the first record of an id wins. */
  private List<Alarm> first() {
    Set<String> known = new HashSet<>();
    return engine.alarms().stream().filter(alarm -> known.add(alarm.id())).toList();
  }

  private static List<String> ids(List<Alarm> alarms) {
    return alarms.stream().map(Alarm::id).toList();
  }

  private static List<Alarm> of(Clock clock, List<Alarm> alarms) {
    return alarms.stream().filter(alarm -> alarm.clockId().equals(clock.id())).toList();
  }

  /** Clocks come and ring while the process is killed again and again, wherever it just is. */
  private void liveThroughCrashes(Random chance) {
    for (int i = 0; i < CLOCKS; i++) {
      open(clock("i" + i, engine.now(), ofSeconds(20 + chance.nextInt(100))));
      engine.after(ofSeconds(chance.nextInt(8)), ofMillis(500));
      switch (chance.nextInt(4)) {
        case 0 -> engine.commit();
        case 1 -> engine.hear();
        case 2 -> engine.crash(chance);
        case 3 -> engine.after(ofMillis(500), WatchProcessor.TICK);
        default -> throw new IllegalStateException("four cases");
      }
    }
    engine.crash(chance).after(ofMinutes(3), ofMillis(500));
  }

  @RepeatedTest(40)
  void neverMissesAndNeverRingsEarlyThroughCrashes(RepetitionInfo seed) {
    liveThroughCrashes(new Random(seed.getCurrentRepetition()));
    assertThat(ids(first())).containsExactlyInAnyOrderElementsOf(owedByNow());
    assertThat(engine.alarms()).allMatch(alarm -> !alarm.firedAt().isBefore(alarm.dueAt()));
  }

  @RepeatedTest(20)
  void keepsTheOrderOfEachClockThroughCrashes(RepetitionInfo seed) {
    liveThroughCrashes(new Random(100 + seed.getCurrentRepetition()));
    List<Alarm> first = first();
    for (Clock clock : opened) {
      assertThat(of(clock, first))
          .isSortedAccordingTo(Comparator.comparing(Alarm::threshold))
          .hasSize(owed(clock, engine.now()).size());
    }
  }

  @RepeatedTest(10)
  void notesNothingForEver(RepetitionInfo seed) {
    liveThroughCrashes(new Random(200 + seed.getCurrentRepetition()));
    engine.hear().after(ofSeconds(1), WatchProcessor.TICK);
    assertThat(engine.noted('c')).isEqualTo(CLOCKS);
    assertThat(engine.noted('d')).isEqualTo(CLOCKS);
    assertThat(engine.noted('r')).isZero();
  }

  @Test
  void ringsOnceWhenNothingHappens() {
    open(clock("i1", NOON, ofMinutes(10)));
    engine.after(ofMinutes(11), ofSeconds(1)).hear();
    assertThat(ids(engine.alarms())).containsExactlyElementsOf(owedByNow());
  }

  @Test
  void repeatsAfterACrashOnlyWhatItHasNotHeard() {
    open(clock("i1", NOON, ofMinutes(10)));
    engine.after(ofMinutes(8), ofSeconds(1)).hear().after(ofMinutes(3), ofSeconds(1)).commit();
    List<String> before = ids(engine.alarms());
    engine.crash(new Random(1)).after(ofSeconds(1), WatchProcessor.TICK);
    List<String> repeated = ids(engine.alarms()).subList(before.size(), engine.alarms().size());
    assertThat(before).hasSize(5);
    assertThat(repeated).containsExactlyElementsOf(before.subList(2, 5));
  }

  @Test
  void whatFellDueDuringAPauseComesOldestFirstAndMarkedLate() {
    for (int i = 0; i < 1_500; i++) {
      open(clock("i" + i, NOON, ofSeconds(60 + i * 7 % 997)));
    }
    engine.pausedFor(ofHours(1));
    assertThat(engine.alarms()).extracting(Alarm::dueAt).isSorted();
    assertThat(engine.alarms()).allMatch(Alarm::late);
    assertThat(ids(first())).containsExactlyInAnyOrderElementsOf(owedByNow());
  }

  @Test
  void whatIsOnTimeIsNotMarkedLate() {
    open(clock("i1", NOON, ofMinutes(10)));
    engine.after(ofMinutes(11), WatchProcessor.TICK);
    assertThat(engine.alarms()).hasSize(5).noneMatch(Alarm::late);
  }

  @Test
  void clockSetForwardAndBackRingsNothingBeyondTheJumpAndNothingTwice() {
    open(clock("i1", NOON, ofMinutes(40)));
    open(clock("i2", NOON, ofHours(5)));
    engine.after(ofMinutes(1), ofSeconds(1)).clockSetBy(ofHours(1));
    assertThat(ids(engine.alarms()))
        .containsExactlyElementsOf(owed(opened.getFirst(), NOON.plus(ofHours(1))));
    engine.clockSetBy(ofHours(-1)).after(ofHours(6), ofSeconds(10));
    assertThat(ids(engine.alarms())).doesNotHaveDuplicates();
    assertThat(ids(engine.alarms())).containsExactlyInAnyOrderElementsOf(owedByNow());
  }

  @Test
  void clockOpenedAfterTheClockWasSetBackRingsOnTime() {
    open(clock("i1", NOON, ofMinutes(40)));
    engine.clockSetBy(ofHours(1)).clockSetBy(ofHours(-1));
    Clock later = clock("i2", engine.now(), ofMinutes(10));
    open(later);
    engine.after(ofMinutes(10), WatchProcessor.TICK);
    assertThat(of(later, engine.alarms())).hasSize(5).noneMatch(Alarm::late);
    assertThat(of(later, engine.alarms()))
        .allMatch(alarm -> alarm.firedAt().isBefore(alarm.dueAt().plus(ofMillis(100))));
  }
}
