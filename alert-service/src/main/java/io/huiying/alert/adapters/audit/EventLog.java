package io.huiying.alert.adapters.audit;

import io.huiying.contracts.audit.AuditRoot;
import io.huiying.contracts.wire.KafkaTopic;
import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the record of truth lies: a broker, or a backup's files. */
public interface EventLog extends Closeable {

  /** Takes one record after another. */
  @FunctionalInterface
  interface Taker {
    void take(long offset, byte @Nullable [] key, byte @Nullable [] value);
  }

  /**
   * Gives every record of a partition that was there when the reading began, in their order. May be
   * called for several partitions at once.
   */
  void read(KafkaTopic<?> topic, int partition, Taker taker) throws IOException;

  /** A root over the events that no stored root covers, noted beside the log; absent elsewhere. */
  default @Nullable AuditRoot tail() {
    return null;
  }

  /** Lets go of what reading needed. */
  @Override
  default void close() {}

  /** Hashes of roots by number that were kept beside the log; may know fewer or none. */
  Map<Long, String> exportedRoots() throws IOException;
}
