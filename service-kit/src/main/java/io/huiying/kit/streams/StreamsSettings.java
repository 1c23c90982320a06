package io.huiying.kit.streams;

import io.huiying.kit.house.HouseConfig;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;

/** The settings that the promises hang on (DESIGN section 6, measured there). */
final class StreamsSettings {

  private static final int COMMIT_MS = 100;
  private static final int POLL_MS = 20;
  private static final int SESSION_TIMEOUT_MS = 3_000;
  private static final int HEARTBEAT_MS = 700;

  /**
   * What a killed process had begun hides what its successor writes into the same partitions until
   * it is aborted, so no longer than the successor takes to start.
   */
  private static final int TRANSACTION_TIMEOUT_MS = 3_000;

  /**
   * A consumer has one question open at each broker: while it waits for records of quiet
   * partitions, those of busy ones lie there. Usually that is half a second.
   */
  private static final int FETCH_WAITS_MS = 20;

  private static final int AS_THE_SYSTEM_DOES = -1;

  private StreamsSettings() {}

  static Properties of(StreamsApp app, HouseConfig house) {
    Properties settings = new Properties();
    settings.put(StreamsConfig.APPLICATION_ID_CONFIG, app.id());
    settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, house.kafka().bootstrapServers());
    settings.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, (int) house.kafka().replication());
    settings.put(
        StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, house.kafka().replication() > 1 ? 1 : 0);
    settings.put(
        StreamsConfig.STATE_DIR_CONFIG,
        house.data().resolve("state").resolve(house.instance()).toAbsolutePath().toString());
    settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, app.guarantee().setting());
    settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, COMMIT_MS);
    settings.put(StreamsConfig.POLL_MS_CONFIG, POLL_MS);
    settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, app.threads());
    // Every change travels at once: caching would hold back what people wait for.
    settings.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
    settings.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class);
    settings.put(
        StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
    settings.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
    settings.put(DeadLetterHandler.FALLBACK, app.deadLettersOf().deadLetters());
    settings.put(
        StreamsConfig.mainConsumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG),
        app.name() + "-" + house.instance());
    settings.put(
        StreamsConfig.mainConsumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG),
        SESSION_TIMEOUT_MS);
    settings.put(
        StreamsConfig.mainConsumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG),
        HEARTBEAT_MS);
    settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
    settings.put(
        StreamsConfig.mainConsumerPrefix(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG), FETCH_WAITS_MS);
    settings.put(
        StreamsConfig.consumerPrefix(ConsumerConfig.RECEIVE_BUFFER_CONFIG), AS_THE_SYSTEM_DOES);
    settings.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 0);
    if (app.guarantee() == Guarantee.EXACTLY_ONCE) {
      settings.put(
          StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG),
          TRANSACTION_TIMEOUT_MS);
    }
    for (Map.Entry<String, Object> override : app.overrides().entrySet()) {
      settings.put(override.getKey(), override.getValue());
    }
    return settings;
  }
}
