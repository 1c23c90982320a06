package io.huiying.alert.adapters.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInLimitTest {

  private static final Instant NOW = Instant.parse("2026-03-03T06:00:00Z");

  private final SignInLimit limit = new SignInLimit();

  @Test
  void letsPeopleMistypeFourTimes() {
    fail(4);

    assertThat(limit.wait("manager", "10.0.0.1", NOW)).isZero();
  }

  @Test
  void makesWhoeverGuessesWaitLongerAndLonger() {
    fail(5);
    assertThat(limit.wait("manager", "10.0.0.1", NOW)).isEqualTo(Duration.ofSeconds(15));
    fail(2);
    assertThat(limit.wait("manager", "10.0.0.1", NOW)).isEqualTo(Duration.ofSeconds(60));
    fail(20);
    assertThat(limit.wait("manager", "10.0.0.1", NOW)).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void letsInAgainAfterTheWait() {
    fail(5);

    assertThat(limit.wait("manager", "10.0.0.1", NOW.plusSeconds(15))).isZero();
  }

  @Test
  void keepsNobodyElseOut() {
    fail(9);

    assertThat(limit.wait("manager", "10.0.0.2", NOW)).isZero();
    assertThat(limit.wait("admin", "10.0.0.1", NOW)).isZero();
  }

  @Test
  void forgetsFailuresAfterASuccess() {
    fail(9);
    limit.succeeded("manager", "10.0.0.1");

    assertThat(limit.wait("manager", "10.0.0.1", NOW)).isZero();
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      limit.failed("manager", "10.0.0.1", NOW);
    }
  }
}
