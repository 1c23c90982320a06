package io.huiying.evaluation.bench.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** From when a deadline is owed, and how far ahead the clock was that announced it. */
class DeadlineTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
  private static final Deadline DUE = Deadline.of("i1:k1:3:1", NOON);

  @Test
  void whatFellDueDuringAStandstillIsOwedAtItsEnd() {
    Deadline owed = DUE.afterStandstill(NOON.minusSeconds(3), NOON.plusSeconds(27));
    assertThat(owed.owedFrom()).isEqualTo(NOON.plusSeconds(27));
    assertThat(DUE.afterStandstill(NOON.plusSeconds(1), NOON.plusSeconds(9))).isEqualTo(DUE);
  }

  @Test
  void whatWasLeapedOverIsOwedAtTheLeap() {
    Deadline owed = DUE.afterLeap(NOON.minusSeconds(60), Duration.ofHours(1));
    assertThat(owed.owedFrom()).isEqualTo(NOON.minusSeconds(60));
    assertThat(owed.ahead()).isEqualTo(Duration.ofHours(1));
    assertThat(DUE.afterLeap(NOON.minusSeconds(60), Duration.ofSeconds(30))).isEqualTo(DUE);
  }
}
