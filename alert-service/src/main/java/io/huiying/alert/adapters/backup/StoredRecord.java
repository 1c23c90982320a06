package io.huiying.alert.adapters.backup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record as the broker held it.
 *
 * @param timestamp milliseconds, by the machine's clock
 * @param key absent when it had none
 * @param value absent for a tombstone
 */
public record StoredRecord(
    long offset,
    long timestamp,
    byte @Nullable [] key,
    byte @Nullable [] value,
    List<Header> headers) {

  /** One header. */
  public record Header(String name, byte @Nullable [] value) {}
}
