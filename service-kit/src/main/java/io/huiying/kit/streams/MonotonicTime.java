package io.huiying.kit.streams;

import java.util.function.Supplier;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.utils.Time;

/**
 * The machine's time at start, then the monotonic clock. Given to Streams, it keeps punctuators
 * ticking and commits coming when somebody sets the machine's clock back: by that clock both would
 * stand still until the old time is reached again.
 */
final class MonotonicTime implements Time {

  private static final long NANOS_PER_MILLI = 1_000_000;

  private final long startedAtMillis = Time.SYSTEM.milliseconds();
  private final long startedAtNanos = Time.SYSTEM.nanoseconds();

  @Override
  public long milliseconds() {
    return startedAtMillis + (nanoseconds() - startedAtNanos) / NANOS_PER_MILLI;
  }

  @Override
  public long nanoseconds() {
    return Time.SYSTEM.nanoseconds();
  }

  @Override
  public void sleep(long millis) {
    Time.SYSTEM.sleep(millis);
  }

  @Override
  public void waitObject(Object monitor, Supplier<Boolean> condition, long deadlineMillis)
      throws InterruptedException {
    synchronized (monitor) {
      while (!condition.get()) {
        long left = deadlineMillis - milliseconds();
        if (left <= 0) {
          throw new TimeoutException("the condition was not met in time");
        }
        monitor.wait(left);
      }
    }
  }
}
