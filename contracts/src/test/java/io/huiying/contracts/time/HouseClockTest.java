package io.huiying.contracts.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseClockTest {

  private static final Instant START = Instant.parse("2024-07-17T09:00:00Z");
  private Instant machine = Instant.parse("2026-11-21T00:00:00Z");

  @Test
  void runsAtTheMachinesTimeInALiveHouse() {
    HouseClock clock = HouseClock.live(() -> machine);
    assertThat(clock.instant()).isEqualTo(machine);
    assertThat(clock.isReplay()).isFalse();
  }

  @Test
  void startsAtTheArchivesInstantAndRunsFaster() {
    HouseClock clock = HouseClock.replay(START, 60, () -> machine);
    assertThat(clock.instant()).isEqualTo(START);
    machine = machine.plusSeconds(60);
    assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofHours(1)));
    assertThat(clock.until(START.plus(Duration.ofHours(2)))).isEqualTo(Duration.ofMinutes(1));
    assertThat(clock.until(START)).isZero();
    assertThat(clock.isReplay()).isTrue();
  }

  @Test
  void everyServiceAndEveryRestartReadsTheSameClock(@TempDir Path data) throws IOException {
    HouseClock made = HouseClock.replay(START, 60, () -> machine);
    made.save(data);
    machine = machine.plusSeconds(600);
    HouseClock read = HouseClock.of(data, () -> machine);
    assertThat(read.instant())
        .isEqualTo(made.instant())
        .isEqualTo(START.plus(Duration.ofHours(10)));
    assertThat(read.speed()).isEqualTo(60);
  }

  @Test
  void aFolderWithoutAClockIsLive(@TempDir Path data) throws IOException {
    assertThat(HouseClock.of(data, () -> machine).isReplay()).isFalse();
  }

  @Test
  void refusesSpeedsThatMakeNoSense() {
    assertThatThrownBy(() -> HouseClock.replay(START, 0, () -> machine))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--speed");
  }
}
