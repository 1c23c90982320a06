package io.huiying.contracts.notice;

import java.time.Instant;

/**
 * What became of a notification.
 *
 * @param notificationId which
 * @param channel by which channel
 * @param attempt 1, 2, 3 …
 * @param outcome what the other side said
 * @param detail for the operator: status or error, never a body
 * @param at by the house clock
 */
public record Delivery(
    String notificationId,
    String channel,
    int attempt,
    Outcome outcome,
    String detail,
    Instant at) {

  /** How far a message came. */
  public enum Outcome {
    /** The channel took it. */
    ACCEPTED,
    /** The attempt failed and will be made again. */
    RETRYING,
    /** Given up. */
    FAILED,
    /** Not sent on purpose, e.g. an exercise on a real channel. */
    SUPPRESSED
  }
}
