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
  void movesAReplayHouseForward() throws Exception {
    DataFolder data = lived();
    HouseClock.replay(ARCHIVE, 60, InstantSource.fixed(NOW)).save(folder);
    Instant shown = ARCHIVE.plus(Duration.ofHours(2));
    InstantSource machine = InstantSource.fixed(NOW.plus(Duration.ofMinutes(2)));
    ReplayClock.set(data, shown, 10, machine);
    assertThat(HouseClock.of(folder, machine).instant()).isEqualTo(shown);
    assertThat(HouseClock.of(folder, machine).speed()).isEqualTo(10);
  }

  @Test
  void refusesToTurnTheClockOfAReplayBack() throws Exception {
    DataFolder data = lived();
    HouseClock.replay(ARCHIVE, 60, InstantSource.fixed(NOW)).save(folder);
    InstantSource machine = InstantSource.fixed(NOW.plus(Duration.ofMinutes(2)));
    Instant back = ARCHIVE.plus(Duration.ofHours(2)).minusSeconds(1);
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> ReplayClock.set(data, back, 60, machine))
        .withMessageContaining("2024-07-17T11:00:00Z")
        .withMessageContaining("请用 --data");
    assertThat(HouseClock.of(folder, machine).instant())
        .isEqualTo(ARCHIVE.plus(Duration.ofHours(2)));
  }

  @Test
  void startsAgainWhereNothingWasRecorded() throws Exception {
    DataFolder data = new DataFolder(folder).create();
    HouseClock.replay(ARCHIVE, 60, InstantSource.fixed(NOW)).save(folder);
    Instant earlier = ARCHIVE.minus(Duration.ofDays(1));
    ReplayClock.set(data, earlier, 60, InstantSource.fixed(NOW));
    assertThat(HouseClock.of(folder, InstantSource.fixed(NOW)).instant()).isEqualTo(earlier);
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
