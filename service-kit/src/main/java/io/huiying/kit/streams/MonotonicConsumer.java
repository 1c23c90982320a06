package io.huiying.kit.streams;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * A consumer that waits by the monotonic clock. Kafka's own waits by the machine's, and takes care
 * only that its time never runs backwards: when that clock is set back an hour, a poll of a few
 * milliseconds lasts until the hour has passed again or a record comes. The slices begin short,
 * because each look takes only what lies in the socket's buffer.
 */
final class MonotonicConsumer extends KafkaConsumer<byte[], byte[]> {

  private static final long SHORTEST_NANOS = Duration.ofNanos(100_000).toNanos();
  private static final long LONGEST_NANOS = Duration.ofMillis(4).toNanos();

  MonotonicConsumer(Map<String, Object> config) {
    super(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  @Override
  public ConsumerRecords<byte[], byte[]> poll(Duration patience) {
    long until = System.nanoTime() + patience.toNanos();
    ConsumerRecords<byte[], byte[]> records = super.poll(Duration.ZERO);
    long slice = SHORTEST_NANOS;
    for (long left = until - System.nanoTime();
        records.isEmpty() && left > 0;
        left = until - System.nanoTime()) {
      LockSupport.parkNanos(Math.min(left, slice));
      records = super.poll(Duration.ZERO);
      slice = Math.min(slice * 2, LONGEST_NANOS);
    }
    return records;
  }
}
