package io.huiying.alert.domain.notice;

import io.huiying.contracts.notice.Notification;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.wire.Ids;
import java.time.Instant;
import java.util.List;

/**
 * Something that people have to be told, before it is addressed.
 *
 * @param causeId the alarm or event
 * @param incidentId what it is about
 * @param title one line; begins 【演练】 for an exercise
 * @param body plain text without personal data
 * @param urgent statutory clocks: retried without end
 * @param at by the house clock
 * @param mark exercise or not
 * @param audience whom it is for
 */
public record Notice(
    String causeId,
    String incidentId,
    String title,
    String body,
    boolean urgent,
    Instant at,
    Mark mark,
    Audience audience) {

  /**
   * One message for each channel that reaches those whom it is for and nobody else; an exercise
   * reaches no real one.
   */
  public List<Notification> by(List<Channel> channels) {
    return channels.stream()
        .filter(channel -> mark == Mark.LIVE || !channel.real())
        .filter(channel -> channel.reaches(audience))
        .map(this::by)
        .toList();
  }

  private Notification by(Channel channel) {
    return new Notification(
        Ids.derive("n", causeId, channel.name(), audience.recipient()),
        causeId,
        incidentId,
        channel.name(),
        audience.recipient(),
        title,
        body,
        urgent,
        at,
        mark);
  }
}
