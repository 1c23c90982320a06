package io.huiying.evaluation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for what a running house will do soon, and says what did not come. */
final class Await {

  private static final Duration AT_MOST = Duration.ofSeconds(180);
  private static final long LOOK_EVERY_NANOS = Duration.ofMillis(100).toNanos();

  private Await() {}

  /** The value, once it is there. */
  static <T> T present(String what, Callable<Optional<T>> look) throws Exception {
    Instant until = Instant.now().plus(AT_MOST);
    while (Instant.now().isBefore(until)) {
      Optional<T> found = look.call();
      if (found.isPresent()) {
        return found.get();
      }
      LockSupport.parkNanos(LOOK_EVERY_NANOS);
    }
    throw new AssertionError("did not come within " + AT_MOST.toSeconds() + " s: " + what);
  }

  /** Returns once it is so. */
  static void until(String what, Callable<Boolean> look) throws Exception {
    present(what, () -> look.call() ? Optional.of(true) : Optional.empty());
  }
}
