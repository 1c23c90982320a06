package io.huiying.local.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.huiying.contracts.time.HouseClock;
import io.huiying.local.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayClockTest {

  private static final Instant ARCHIVE = Instant.parse("2024-07-17T09:00:00Z");
  private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

  @TempDir Path folder;

  @Test
  void startsAFreshFolderAtTheArchivesTimeAndSpeed() throws Exception {
    DataFolder data = new DataFolder(folder).create();
    ReplayClock.set(data, ARCHIVE, 60, InstantSource.fixed(NOW));
    HouseClock clock = HouseClock.of(folder, InstantSource.fixed(NOW.plus(Duration.ofMinutes(1))));
    assertThat(clock.instant()).isEqualTo(ARCHIVE.plus(Duration.ofHours(1)));
  }

  @Test
  void setsAReplayHouseAnew() throws Exception {
    DataFolder data = lived();
    Files.createFile(folder.resolve(HouseClock.FILE));
    ReplayClock.set(data, ARCHIVE, 10, InstantSource.fixed(NOW));
    assertThat(HouseClock.of(folder, InstantSource.fixed(NOW)).instant()).isEqualTo(ARCHIVE);
  }

  @Test
  void refusesToTurnALiveHouseIntoAReplay() throws Exception {
    DataFolder data = lived();
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> ReplayClock.set(data, ARCHIVE, 60, InstantSource.fixed(NOW)))
        .withMessageContaining("--data");
    assertThat(folder.resolve(HouseClock.FILE)).doesNotExist();
  }

  private DataFolder lived() throws Exception {
    DataFolder data = new DataFolder(folder).create();
    Files.createDirectories(data.kafka());
    Files.createFile(data.kafka().resolve("meta.properties"));
    return data;
  }
}
