package io.huiying.alert.adapters.sse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HouseToldTest {

  @Test
  void tellsOnAfterAFault() throws Exception {
    CountDownLatch runs = new CountDownLatch(3);
    Runnable failing =
        () -> {
          runs.countDown();
          throw new IllegalStateException("a fault");
        };
    try (var ticks = Executors.newSingleThreadScheduledExecutor()) {
      var told =
          ticks.scheduleAtFixedRate(HouseTold.surviving(failing), 0, 1, TimeUnit.MILLISECONDS);
      assertThat(runs.await(20, TimeUnit.SECONDS)).isTrue();
      told.cancel(false);
    }
  }
}
