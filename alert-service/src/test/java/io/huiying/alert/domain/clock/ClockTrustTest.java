package io.huiying.alert.domain.clock;

import static io.huiying.alert.domain.clock.OpenClocks.NOON;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.domain.clock.ClockTrust.Look;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A clock that somebody set, or that never was right, shows. */
class ClockTrustTest {

  private static Look look(Duration shown, Duration passed) {
    return new Look(NOON.plus(shown), passed.toNanos());
  }

  private static final Look BEFORE = look(Duration.ZERO, Duration.ZERO);

  @Test
  void timeThatGoesAsItShouldIsBelieved() {
    assertThat(ClockTrust.jump(BEFORE, look(ofMillis(1_900), ofSeconds(1)))).isEmpty();
    assertThat(ClockTrust.jump(BEFORE, look(ofMillis(100), ofSeconds(1)))).isEmpty();
  }

  @Test
  void clockSetForwardAndBackIsSeen() {
    assertThat(ClockTrust.jump(BEFORE, look(ofHours(1).plusSeconds(1), ofSeconds(1))))
        .contains(ofHours(1));
    assertThat(ClockTrust.jump(BEFORE, look(ofHours(-1).plusSeconds(1), ofSeconds(1))))
        .contains(ofHours(-1));
  }

  @Test
  void brokersTimeBetweenQuestionAndAnswerIsRight() {
    assertThat(ClockTrust.ahead(NOON, NOON.plusSeconds(9), NOON.plusSeconds(4))).isEmpty();
  }

  @Test
  void differenceCountsFromTheNearerEnd() {
    assertThat(ClockTrust.ahead(NOON, NOON.plusSeconds(1), NOON.minusSeconds(3)))
        .contains(ofSeconds(3));
    assertThat(ClockTrust.ahead(NOON, NOON.plusSeconds(1), NOON.plusSeconds(6)))
        .contains(ofSeconds(-5));
    assertThat(ClockTrust.ahead(NOON, NOON.plusSeconds(1), NOON.plusMillis(1_999))).isEmpty();
  }
}
