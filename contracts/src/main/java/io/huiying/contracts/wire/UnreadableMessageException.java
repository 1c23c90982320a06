package io.huiying.contracts.wire;

import org.apache.kafka.common.errors.SerializationException;

/** A record that is not a message of its topic: it goes to the topic's dead letters. */
public class UnreadableMessageException extends SerializationException {

  private static final long serialVersionUID = 1L;

  public UnreadableMessageException(String message, Throwable cause) {
    super(message, cause);
  }

  public UnreadableMessageException(String message) {
    super(message);
  }
}
