package io.huiying.contracts.house;

import java.time.Instant;

/**
 * A sign of life, each second, of something that watches deadlines. Its record's timestamp is the
 * broker's own, so that a clock that is wrong shows.
 *
 * @param part {@code clocks} for the engine, {@code siren}
 * @param instance which of its like
 * @param machineAt when it was sent, by the sender's machine
 * @param sinceTickMs machine milliseconds since it last looked at its clocks
 * @param watched how many clocks it watches
 */
public record Pulse(
    String part, String instance, Instant machineAt, long sinceTickMs, long watched) {

  /** The clock engine. */
  public static final String CLOCKS = "clocks";

  /** The siren. */
  public static final String SIREN = "siren";
}
