package io.huiying.alert.adapters.webhook;

import io.huiying.contracts.notice.Delivery.Outcome;
import io.huiying.contracts.notice.Notification;
import io.huiying.contracts.post.Mark;
import java.time.InstantSource;
import java.util.concurrent.DelayQueue;
import org.jboss.logging.Logger;

/** The messages of one channel, sent one after another; its faults are its own. */
final class ChannelQueue implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(ChannelQueue.class);

  private final DeliveryChannel channel;
  private final DeliveryLedger ledger;
  private final InstantSource machine;
  private final DelayQueue<DeliveryTask> waiting = new DelayQueue<>();
  private final Thread worker;
  private volatile int failuresInARow;

  ChannelQueue(DeliveryChannel channel, DeliveryLedger ledger, InstantSource machine) {
    this.channel = channel;
    this.ledger = ledger;
    this.machine = machine;
    this.worker = Thread.ofVirtual().name("channel-" + channel.name()).start(this::work);
  }

  String name() {
    return channel.name();
  }

  /** Attempts that failed since the last success. */
  int failuresInARow() {
    return failuresInARow;
  }

  void add(DeliveryTask task) {
    waiting.add(task);
  }

  private void work() {
    try {
      while (true) {
        work(waiting.take());
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
      failuresInARow++;
      LOG.errorf(
          "not delivered, tried again: channel=%s notification=%s attempt=%d cause=%s",
          channel.name(), task.notification().id(), task.attempt(), e.getClass().getName());
      waiting.add(task.after(RetryPolicy.pause(task.attempt())));
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
      failuresInARow = 0;
      end(task, Outcome.ACCEPTED, answer.detail());
      return;
    }
    failuresInARow++;
    if (RetryPolicy.givesUp(notification.urgent(), task.askedAt(), machine.instant())) {
      end(task, Outcome.FAILED, answer.detail());
    } else {
      LOG.warnf(
          "not delivered, tried again: channel=%s notification=%s attempt=%d answer=%s",
          channel.name(), notification.id(), task.attempt(), answer.detail());
      ledger.retrying(notification, task.attempt(), answer.detail());
      waiting.add(task.after(RetryPolicy.pause(task.attempt())));
    }
  }

  private void end(DeliveryTask task, Outcome outcome, String detail) throws InterruptedException {
    ledger.finish(task.notification(), task.attempt(), outcome, detail);
    task.done().run();
  }

  @Override
  public void close() {
    worker.interrupt();
  }
}
