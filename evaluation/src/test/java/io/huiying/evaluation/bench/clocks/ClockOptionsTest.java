package io.huiying.evaluation.bench.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huiying.evaluation.bench.clocks.ClockOptions.Trial;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClockOptionsTest {

  private static ClockOptions of(String words) {
    return ClockOptions.of(words.isEmpty() ? List.of() : List.of(words.split(" ")));
  }

  @Test
  void millionClocksOfWhichMoreThanTwentyThousandFallDue() {
    assertThat(of("").due()).isGreaterThanOrEqualTo(20_000);
    assertThat(of("")).isEqualTo(new ClockOptions(1_000_000, Trial.CALM, false));
  }

  @Test
  void namesTheTrial() {
    assertThat(of("--open 50000 --kill each"))
        .isEqualTo(new ClockOptions(50_000, Trial.KILL_EACH, false));
    assertThat(of("--cold --keep").trial()).isEqualTo(Trial.COLD);
    assertThat(of("--kill none").trial()).isEqualTo(Trial.CALM);
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    for (String words : List.of("--kill some", "--open", "--open 3", "--fast")) {
      assertThatThrownBy(() -> of(words)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
