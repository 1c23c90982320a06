package io.huiying.contracts.house;

import java.time.Instant;

/**
 * A sign of life, each second, of something that deadlines hang on. Its record's timestamp is the
 * broker's own, so that a clock that is wrong shows.
 *
 * @param part {@code clocks} for the engine, {@code siren}, {@code decider}, {@code outbox} or
 *     {@code delivery}
 * @param instance which of its like
 * @param machineAt when it was sent, by the sender's machine
 * @param sinceTickMs machine milliseconds since it last looked at its clocks; 0 for what has none
 * @param watched how many clocks it watches; 0 for what has none
 */
public record Pulse(
    String part, String instance, Instant machineAt, long sinceTickMs, long watched) {

  /** The clock engine. */
  public static final String CLOCKS = "clocks";

  /** The siren. */
  public static final String SIREN = "siren";

  /** What decides about signals, commands and alarms. */
  public static final String DECIDER = "decider";

  /** What asks for messages. */
  public static final String OUTBOX = "outbox";

  /** What brings messages to their channels. */
  public static final String DELIVERY = "delivery";
}
