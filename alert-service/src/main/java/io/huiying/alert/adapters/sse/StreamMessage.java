package io.huiying.alert.adapters.sse;

import io.huiying.alert.domain.notice.Audience;
import org.jspecify.annotations.Nullable;

/**
 * One event of the stream, ready to be sent to many.
 *
 * @param event its name
 * @param about the incident that it speaks of, absent when of none: told to those whose it is
 * @param audience whom it is for
 * @param data JSON on one line
 * @param id where a client stands after it, absent when it moves nobody
 */
public record StreamMessage(
    String event, @Nullable String about, Audience audience, String data, @Nullable String id) {

  /** For whoever may see the incident. */
  StreamMessage(String event, @Nullable String about, String data, @Nullable String id) {
    this(event, about, Audience.EVERYBODY, data, id);
  }

  /** The same, moving its reader on. */
  StreamMessage moving(@Nullable String to) {
    return new StreamMessage(event, about, audience, data, to);
  }
}
