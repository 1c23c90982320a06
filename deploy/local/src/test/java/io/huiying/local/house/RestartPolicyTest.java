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
      pauses.add(policy.pause().get().toMillis());
      policy = policy.afterDeath(SHORT);
    }
    assertThat(pauses).containsExactly(100L, 1_000L, 2_000L, 4_000L);
  }

  @Test
  void givesUpAtTheFifthDeathInARow() {
    assertThat(new RestartPolicy(4).afterDeath(SHORT).pause()).isEmpty();
  }

  @Test
  void forgetsEarlierDeathsOfAPartThatRanForAMinute() {
    RestartPolicy policy = new RestartPolicy(4).afterDeath(Duration.ofMinutes(1));
    assertThat(policy.pause()).contains(Duration.ofMillis(100));
  }
}
