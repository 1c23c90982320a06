package io.huiying.ingest.adapters.kafka;

import io.huiying.ingest.IngestConfig;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;

/** The settings that "accepted means durable" and "never hangs" rest on. */
final class ProducerSettings {

  private static final int LINGER_MS = 1;
  private static final int BUFFER_BYTES = 32 * 1024 * 1024;

  /** A row of 512 KiB may grow by escapes when it is written again. */
  private static final int MAX_REQUEST_BYTES = 1_000_000;

  private ProducerSettings() {}

  static Map<String, Object> of(String bootstrapServers, IngestConfig config) {
    int deadline = (int) config.durableWithin().toMillis();
    return Map.ofEntries(
        Map.entry(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
        Map.entry(ProducerConfig.CLIENT_ID_CONFIG, "ingest"),
        Map.entry(ProducerConfig.ACKS_CONFIG, "all"),
        Map.entry(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true),
        Map.entry(ProducerConfig.MAX_BLOCK_MS_CONFIG, config.sendWithin().toMillis()),
        Map.entry(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, deadline - LINGER_MS - 1),
        Map.entry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, deadline),
        Map.entry(ProducerConfig.LINGER_MS_CONFIG, LINGER_MS),
        Map.entry(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, MAX_REQUEST_BYTES),
        Map.entry(ProducerConfig.BUFFER_MEMORY_CONFIG, BUFFER_BYTES),
        Map.entry(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4"),
        Map.entry(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500L));
  }
}
