package io.huiying.alert.topology;

import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.Threshold;
import io.huiying.contracts.wire.Topics;
import java.nio.ByteBuffer;

/**
 * An open clock and how far its alarms have come.
 *
 * @param clock the clock
 * @param next index of the threshold that rings next
 * @param ringsAt when, in epoch milliseconds rounded up, so that nothing rings early
 */
record Watched(Clock clock, int next, long ringsAt) {

  Threshold threshold() {
    return new Threshold(next);
  }

  /** As it is stored: the progress, then the clock's own words. */
  byte[] toBytes() {
    byte[] words = Topics.CLOCK.value().toBytes(clock);
    return ByteBuffer.allocate(Long.BYTES + Integer.BYTES + words.length)
        .putLong(ringsAt)
        .putInt(next)
        .put(words)
        .array();
  }

  static Watched fromBytes(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    long ringsAt = buffer.getLong();
    int next = buffer.getInt();
    byte[] words = new byte[buffer.remaining()];
    buffer.get(words);
    return new Watched(Topics.CLOCK.value().fromBytes(words), next, ringsAt);
  }
}
