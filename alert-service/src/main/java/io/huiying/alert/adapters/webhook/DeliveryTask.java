package io.huiying.alert.adapters.webhook;

import io.huiying.contracts.notice.Notification;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A message on its way.
 *
 * @param askedAt machine time at which it was asked for
 * @param order place among its channel's messages
 * @param attempt the coming attempt, from 1
 * @param notBefore on the monotonic clock, nanoseconds
 * @param wanted whether this instance still has to bring it
 * @param done called once the outcome is safe
 */
record DeliveryTask(
    Notification notification,
    Instant askedAt,
    long order,
    int attempt,
    long notBefore,
    BooleanSupplier wanted,
    Runnable done)
    implements Delayed {

  private static final Comparator<DeliveryTask> ORDER =
      Comparator.comparingLong(DeliveryTask::notBefore).thenComparingLong(DeliveryTask::order);

  /** The next attempt, after a pause. */
  DeliveryTask after(Duration pause) {
    return new DeliveryTask(
        notification,
        askedAt,
        order,
        attempt + 1,
        System.nanoTime() + pause.toNanos(),
        wanted,
        done);
  }

  @Override
  public long getDelay(TimeUnit unit) {
    return unit.convert(notBefore - System.nanoTime(), TimeUnit.NANOSECONDS);
  }

  @Override
  public int compareTo(Delayed other) {
    return ORDER.compare(this, (DeliveryTask) other);
  }
}
