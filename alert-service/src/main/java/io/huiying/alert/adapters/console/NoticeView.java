package io.huiying.alert.adapters.console;

import io.huiying.contracts.notice.Notification;
import io.huiying.contracts.post.Mark;
import java.time.Instant;

/** A message to everybody at the console. */
public record NoticeView(
    String id,
    String causeId,
    String incidentId,
    String title,
    String body,
    boolean urgent,
    Instant at,
    Mark mark) {

  /** The view of a notification. */
  public static NoticeView of(Notification notification) {
    return new NoticeView(
        notification.id(),
        notification.causeId(),
        notification.incidentId(),
        IncidentViews.marked(notification.title(), notification.mark()),
        notification.body(),
        notification.urgent(),
        notification.at(),
        notification.mark());
  }
}
