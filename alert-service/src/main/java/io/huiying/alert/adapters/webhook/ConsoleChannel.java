package io.huiying.alert.adapters.webhook;

import io.huiying.alert.domain.notice.Audience;
import io.huiying.contracts.notice.Notification;

/**
 * The console. Every instance tells its own listeners from the same topic, so there is nothing to
 * send here: a notification is accepted once it can be shown.
 */
public final class ConsoleChannel implements DeliveryChannel {

  public static final String NAME = "console";

  @Override
  public String name() {
    return NAME;
  }

  /** An exercise is shown in the console, marked as one. */
  @Override
  public boolean real() {
    return false;
  }

  /** It tells each listener what is for them. */
  @Override
  public Audience audience() {
    return Audience.DUTY;
  }

  @Override
  public Answer send(Notification notification) {
    return new Answer(true, "shown");
  }
}
