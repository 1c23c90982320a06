package io.huiying.analysis.adapters.kafka;

import io.huiying.kit.house.HouseConfig;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/** Settings of the plain clients, and what hangs on them. */
final class ClientSettings {

  private static final int BATCH = 500;
  private static final int BATCH_BYTES = 16 << 20;

  private ClientSettings() {}

  /** Kept by every in-sync copy, or an error within the time given. */
  static Map<String, Object> producer(HouseConfig house, int withinMs) {
    return Map.of(
        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
        house.kafka().bootstrapServers(),
        ProducerConfig.ACKS_CONFIG,
        "all",
        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
        true,
        ProducerConfig.LINGER_MS_CONFIG,
        0,
        ProducerConfig.MAX_BLOCK_MS_CONFIG,
        withinMs,
        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
        withinMs,
        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
        withinMs);
  }

  /** Reads only what is committed, and commits by hand after the work is done. */
  static Map<String, Object> indexFeed(HouseConfig house) {
    return Map.of(
        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
        house.kafka().bootstrapServers(),
        ConsumerConfig.GROUP_ID_CONFIG,
        IndexFeed.NAME,
        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
        false,
        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
        "earliest",
        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
        "read_committed",
        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
        BATCH,
        ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
        BATCH_BYTES);
  }

  /** Reads only what is committed, in no group. */
  static Map<String, Object> rebuild(String brokers) {
    return Map.of(
        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
        brokers,
        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
        false,
        // What retention takes away while it is read ends nothing: the next is read.
        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
        "earliest",
        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
        "read_committed",
        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
        BATCH,
        ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
        BATCH_BYTES);
  }
}
