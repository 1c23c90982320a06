package io.huiying.alert.topology;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.utils.Bytes;

/**
 * Key of the due index: its page of the {@link ClockBook}, milliseconds big-endian, then the
 * clock's id, so that a scan is by time.
 */
final class DueKey {

  /** The index's page of the book. */
  static final byte PAGE = 'd';

  private static final int NANOS_PER_MILLI = 1_000_000;
  private static final int BEFORE_ID = Byte.BYTES + Long.BYTES;

  private DueKey() {}

  static Bytes of(long millis, String clockId) {
    byte[] id = clockId.getBytes(StandardCharsets.UTF_8);
    return Bytes.wrap(
        ByteBuffer.allocate(BEFORE_ID + id.length).put(PAGE).putLong(millis).put(id).array());
  }

  /** Before every key of this moment. */
  static Bytes from(long millis) {
    return of(millis, "");
  }

  static long millis(Bytes key) {
    return ByteBuffer.wrap(key.get()).getLong(Byte.BYTES);
  }

  static String clockId(Bytes key) {
    byte[] bytes = key.get();
    return new String(bytes, BEFORE_ID, bytes.length - BEFORE_ID, StandardCharsets.UTF_8);
  }

  /** Rounded up: a millisecond late rather than a nanosecond early. Never before 1970. */
  static long millis(Instant at) {
    boolean whole = at.getNano() % NANOS_PER_MILLI == 0;
    return Math.max(0, at.toEpochMilli() + (whole ? 0 : 1));
  }
}
