package io.huiying.alert.adapters.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {

  private static final Instant ASKED = Instant.parse("2026-03-03T06:00:00Z");

  @Test
  void waitsLongerAndLongerButNeverLongerThanAMinute() {
    assertThat(RetryPolicy.pause(1)).isEqualTo(Duration.ofSeconds(1));
    assertThat(RetryPolicy.pause(4)).isEqualTo(Duration.ofSeconds(8));
    assertThat(RetryPolicy.pause(1_000_000)).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void neverGivesUpAStatutoryClock() {
    assertThat(RetryPolicy.givesUp(true, ASKED, ASKED.plus(Duration.ofDays(400)))).isFalse();
  }

  @Test
  void givesUpTheRestAfterADay() {
    assertThat(RetryPolicy.givesUp(false, ASKED, ASKED.plus(Duration.ofHours(23)))).isFalse();
    assertThat(RetryPolicy.givesUp(false, ASKED, ASKED.plus(Duration.ofHours(24)))).isTrue();
  }
}
