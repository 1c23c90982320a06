package io.huiying.contracts.notice;

import io.huiying.contracts.post.Mark;
import java.time.Instant;

/**
 * A message asked for.
 *
 * @param id derived from cause, channel and recipient, so that asking twice sends once
 * @param causeId the alarm or event that asks for it
 * @param incidentId what it is about
 * @param channel registered channel, e.g. {@code console}, {@code webhook:duty}
 * @param recipient person or room, {@code *} for everybody at the channel
 * @param title one line; begins 【演练】 for an exercise
 * @param body plain text without personal data
 * @param urgent statutory clocks: retried without end
 * @param at when asked for, by the house clock
 * @param mark exercise or not
 */
public record Notification(
    String id,
    String causeId,
    String incidentId,
    String channel,
    String recipient,
    String title,
    String body,
    boolean urgent,
    Instant at,
    Mark mark) {}
