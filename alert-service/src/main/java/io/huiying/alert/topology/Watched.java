package io.huiying.alert.topology;

import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.Threshold;
import io.huiying.contracts.wire.JsonSerde;
import io.huiying.contracts.wire.Schema;

/**
 * An open clock and how far its alarms have come.
 *
 * @param clock the clock
 * @param next index of the threshold that rings next
 * @param ringsAt when, in epoch milliseconds rounded up, so that nothing rings early
 */
public record Watched(Clock clock, int next, long ringsAt) {

  static final JsonSerde<Watched> SERDE = new JsonSerde<>(Watched.class, new Schema("Watched", 1));

  Threshold threshold() {
    return new Threshold(next);
  }
}
