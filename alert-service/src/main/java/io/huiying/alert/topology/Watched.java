package io.huiying.alert.topology;

import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.Threshold;
import io.huiying.contracts.wire.ClockReader;
import io.huiying.contracts.wire.Topics;
import java.nio.ByteBuffer;

/**
 * An open clock and how far its alarms have come. The clock's words are kept as they are stored: of
 * the many clocks that fall due at once after an outage only the progress is written anew.
 */
final class Watched {

  private final Clock clock;
  private final byte[] words;
  private final int next;
  private final long ringsAt;

  private Watched(Clock clock, byte[] words, int next, long ringsAt) {
    this.clock = clock;
    this.words = words;
    this.next = next;
    this.ringsAt = ringsAt;
  }

  /**
   * A clock as it came.
   *
   * @param next the threshold that rings next
   * @param ringsAt when, in epoch milliseconds rounded up, so that nothing rings early
   */
  static Watched of(Clock clock, Threshold next, long ringsAt) {
    return new Watched(clock, Topics.CLOCK.value().toBytes(clock), next.index(), ringsAt);
  }

  /** The same clock, once it waits for another moment. */
  Watched then(Threshold later, long laterAt) {
    return new Watched(clock, words, later.index(), laterAt);
  }

  Clock clock() {
    return clock;
  }

  /** Rings next. */
  Threshold threshold() {
    return new Threshold(next);
  }

  long ringsAt() {
    return ringsAt;
  }

  /** As it is stored: the progress, then the clock's own words. */
  byte[] toBytes() {
    return ByteBuffer.allocate(Long.BYTES + Integer.BYTES + words.length)
        .putLong(ringsAt)
        .putInt(next)
        .put(words)
        .array();
  }

  static Watched fromBytes(byte[] bytes, ClockReader reader) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    long ringsAt = buffer.getLong();
    int next = buffer.getInt();
    byte[] words = new byte[buffer.remaining()];
    buffer.get(words);
    return new Watched(reader.read(words), words, next, ringsAt);
  }
}
