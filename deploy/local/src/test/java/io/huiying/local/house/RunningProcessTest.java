package io.huiying.local.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RunningProcessTest {

  private final ProcessHandle self = ProcessHandle.current();

  @Test
  void findsTheProcessThatItRemembers() {
    assertThat(RunningProcess.of("self", self, 0).live()).contains(self);
  }

  @Test
  void doesNotTakeALaterProcessWithTheSameIdForIt() {
    RunningProcess now = RunningProcess.of("self", self, 0);
    RunningProcess earlier =
        new RunningProcess("gone", now.pid(), now.startedAt().minus(Duration.ofMinutes(1)), 0);
    assertThat(earlier.live()).isEmpty();
  }
}
