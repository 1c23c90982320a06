package io.huiying.alert.adapters.webhook;

import io.huiying.contracts.notice.Delivery.Outcome;
import io.huiying.contracts.notice.Notification;
import io.huiying.contracts.post.Mark;
import io.huiying.kit.streams.Urgency;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;

/**
 * The messages of one channel; its faults are its own. Those of one incident are sent one after
 * another, of several side by side: sending and recording an outcome are mostly waiting, and after
 * a restart there may be many.
 */
final class ChannelQueue implements AutoCloseable {

  /** How many messages are under way at once. */
  static final int LANES = 8;

  private static final Logger LOG = Logger.getLogger(ChannelQueue.class);

  private final DeliveryChannel channel;
  private final DeliveryLedger ledger;
  private final InstantSource machine;
  private final List<DelayQueue<DeliveryTask>> lanes =
      IntStream.range(0, LANES).mapToObj(lane -> new DelayQueue<DeliveryTask>()).toList();
  private final List<Thread> workers;
  private final AtomicInteger failuresInARow = new AtomicInteger();

  ChannelQueue(DeliveryChannel channel, DeliveryLedger ledger, InstantSource machine) {
    this.channel = channel;
    this.ledger = ledger;
    this.machine = machine;
    this.workers =
        lanes.stream()
            .map(
                lane ->
                    Thread.ofPlatform()
                        .name("channel-" + channel.name())
                        .daemon()
                        .priority(Urgency.LATER.priority())
                        .start(() -> work(lane)))
            .toList();
  }

  String name() {
    return channel.name();
  }

  /** Attempts that failed since the last success. */
  int failuresInARow() {
    return failuresInARow.get();
  }

  void add(DeliveryTask task) {
    lane(task).add(task);
  }

  private DelayQueue<DeliveryTask> lane(DeliveryTask task) {
    return lanes.get(Math.floorMod(task.notification().incidentId().hashCode(), LANES));
  }

  private void work(DelayQueue<DeliveryTask> lane) {
    try {
      while (true) {
        work(lane.take());
      }
    } catch (InterruptedException e) {
      LOG.debugf("channel stops: %s", channel.name());
    }
  }

  /** A fault of ours is one more failed attempt: the message waits, and those behind it go on. */
  private void work(DeliveryTask task) throws InterruptedException {
    try {
      attempt(task);
    } catch (RuntimeException e) {
      failuresInARow.incrementAndGet();
      LOG.errorf(
          "not delivered, tried again: channel=%s notification=%s attempt=%d cause=%s",
          channel.name(), task.notification().id(), task.attempt(), e.getClass().getName());
      add(task.after(RetryPolicy.pause(task.attempt())));
    }
  }

  private void attempt(DeliveryTask task) throws InterruptedException {
    Notification notification = task.notification();
    if (!task.wanted().getAsBoolean()) {
      return;
    }
    if (ledger.finished(notification.id())) {
      task.done().run();
      return;
    }
    if (notification.mark() == Mark.DRILL && channel.real()) {
      end(task, Outcome.SUPPRESSED, "exercise on a real channel");
      return;
    }
    DeliveryChannel.Answer answer = channel.send(notification);
    if (answer.accepted()) {
      failuresInARow.set(0);
      end(task, Outcome.ACCEPTED, answer.detail());
      return;
    }
    failuresInARow.incrementAndGet();
    if (RetryPolicy.givesUp(notification.urgent(), task.askedAt(), machine.instant())) {
      end(task, Outcome.FAILED, answer.detail());
    } else {
      LOG.warnf(
          "not delivered, tried again: channel=%s notification=%s attempt=%d answer=%s",
          channel.name(), notification.id(), task.attempt(), answer.detail());
      ledger.retrying(notification, task.attempt(), answer.detail());
      add(task.after(RetryPolicy.pause(task.attempt())));
    }
  }

  private void end(DeliveryTask task, Outcome outcome, String detail) throws InterruptedException {
    ledger.finish(task.notification(), task.attempt(), outcome, detail);
    task.done().run();
  }

  @Override
  public void close() {
    workers.forEach(Thread::interrupt);
  }
}
