package io.huiying.alert.adapters.kafka;

import io.huiying.contracts.wire.KafkaTopic;
import org.jspecify.annotations.Nullable;

/**
 * A topic to follow and what to do with its records.
 *
 * @param tail how many of each partition's last records to begin with; {@link #ALL} from the first
 */
public record FeedSource<T>(KafkaTopic<T> topic, long tail, Sink<T> sink) {

  /** From the first record on. */
  public static final long ALL = Long.MAX_VALUE;

  /** Takes a record; called by one thread. */
  @FunctionalInterface
  public interface Sink<T> {

    /**
     * @param value absent for a tombstone
     */
    void accept(String key, @Nullable T value, int partition, long offset);
  }

  void take(String key, byte @Nullable [] bytes, int partition, long offset) {
    sink.accept(key, bytes == null ? null : topic.value().fromBytes(bytes), partition, offset);
  }
}
