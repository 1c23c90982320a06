package io.huiying.alert.adapters.webhook;

import io.huiying.alert.domain.notice.Audience;
import io.huiying.alert.domain.notice.Channel;
import io.huiying.contracts.notice.Notification;

/** A way to reach people. */
public interface DeliveryChannel {

  /** Its name, e.g. {@code webhook:duty}. */
  String name();

  /** Whether people outside an exercise read it. */
  boolean real();

  /** Whom it reaches and nobody else. */
  Audience audience();

  /** What the outbox has to know of it. */
  default Channel addressed() {
    return new Channel(name(), real(), audience());
  }

  /**
   * Sends once and waits for the other side's answer.
   *
   * @throws InterruptedException when the service stops meanwhile
   */
  Answer send(Notification notification) throws InterruptedException;

  /**
   * What the other side said.
   *
   * @param accepted it took the message
   * @param detail status or error, never a body
   */
  record Answer(boolean accepted, String detail) {}
}
