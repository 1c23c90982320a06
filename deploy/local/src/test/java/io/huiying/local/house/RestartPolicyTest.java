package io.huiying.local.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {

  private static final Duration SHORT = Duration.ofSeconds(3);

  @Test
  void waitsLongerAfterEachDeathInARow() {
    List<Long> pauses = new ArrayList<>();
    RestartPolicy policy = RestartPolicy.FRESH.afterDeath(SHORT);
    while (policy.pause().isPresent()) {
      pauses.add(policy.pause().get().toSeconds());
      policy = policy.afterDeath(SHORT);
    }
    assertThat(pauses).containsExactly(1L, 2L, 4L, 8L);
  }

  @Test
  void givesUpAtTheFifthDeathInARow() {
    assertThat(new RestartPolicy(4).afterDeath(SHORT).pause()).isEmpty();
  }

  @Test
  void forgetsEarlierDeathsOfAPartThatRanForAMinute() {
    RestartPolicy policy = new RestartPolicy(4).afterDeath(Duration.ofMinutes(1));
    assertThat(policy.pause()).contains(Duration.ofSeconds(1));
  }
}
