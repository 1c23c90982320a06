package io.huiying.evaluation.bench.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SilenceTest {

  private static final Instant START = Instant.parse("2026-11-21T02:00:00Z");

  private final Silence silence = new Silence();

  private void heard(long owedMs, long atMs) {
    silence.heard(START.plusMillis(owedMs), START.plusMillis(atMs));
  }

  @Test
  void nothingOwedIsNoSilence() {
    heard(0, 10);
    heard(5_000, 5_020);
    assertThat(silence.longest()).isEqualTo(Duration.ofMillis(20));
  }

  @Test
  void aFloodThatKeepsComingIsSilentOnlyBetweenItsRecords() {
    heard(0, 900);
    heard(0, 1_300);
    heard(0, 1_900);
    assertThat(silence.longest()).isEqualTo(Duration.ofMillis(900));
  }

  @Test
  void whatCameLateCountsAsOwedAllTheWhile() {
    heard(0, 3_000);
    heard(1_000, 1_010);
    assertThat(silence.longest()).isEqualTo(Duration.ofMillis(1_990));
  }

  @Test
  void withoutRecordsThereIsNone() {
    assertThat(silence.longest()).isEqualTo(Duration.ZERO);
  }
}
