package io.huiying.alert.adapters.house;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Goes round the house every second, by the monotonic clock: time, signs of life, alarms, the call
 * outside.
 */
@ApplicationScoped
public class HouseRounds {

  private static final Logger LOG = Logger.getLogger(HouseRounds.class);

  private final TimeProbe time;
  private final SignsOfLife signs;
  private final HouseStatus status;
  private final HouseAlarms alarms;
  private final DeadMan deadMan;
  private final CountDownLatch stopping = new CountDownLatch(1);

  HouseRounds(
      TimeProbe time, SignsOfLife signs, HouseStatus status, HouseAlarms alarms, DeadMan deadMan) {
    this.time = time;
    this.signs = signs;
    this.status = status;
    this.alarms = alarms;
    this.deadMan = deadMan;
  }

  void start(@Observes StartupEvent started) {
    Thread.ofPlatform().name("house-rounds").daemon().start(this::goRound);
  }

  void stop(@Observes ShutdownEvent shutdown) {
    stopping.countDown();
  }

  private void goRound() {
    try {
      while (!stopping.await(1, TimeUnit.SECONDS)) {
        lookOnce();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A fault of ours ends one look and not all that would follow. */
  private void lookOnce() throws InterruptedException {
    try {
      time.probe();
      signs.give();
      HouseView view = status.view();
      alarms.look(view, System.nanoTime());
      deadMan.beat(view, System.nanoTime());
    } catch (RuntimeException e) {
      LOG.errorf("house not looked after: cause=%s", e.getClass().getName());
    }
  }
}
