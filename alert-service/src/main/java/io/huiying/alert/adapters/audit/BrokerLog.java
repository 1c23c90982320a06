package io.huiying.alert.adapters.audit;

import io.huiying.contracts.wire.KafkaTopic;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The record of truth in a broker; committed records only. */
public final class BrokerLog implements EventLog {

  private static final Duration POLL = Duration.ofSeconds(1);
  private static final int AT_ONCE = 20_000;
  private static final int FETCH = 16 << 20;

  private final Map<String, Object> client;
  private final Path exported;

  /**
   * @param client how to reach the broker
   * @param exported the file of exported roots, which need not exist
   */
  public BrokerLog(Map<String, Object> client, Path exported) {
    this.client = Map.copyOf(client);
    this.exported = exported;
  }

  @Override
  public void read(KafkaTopic<?> topic, int partition, Taker taker) throws IOException {
    TopicPartition only = new TopicPartition(topic.name(), partition);
    try (Consumer<byte[], byte[]> consumer = consumer()) {
      consumer.assign(List.of(only));
      consumer.seekToBeginning(List.of(only));
      long end = consumer.endOffsets(List.of(only)).getOrDefault(only, 0L);
      while (consumer.position(only) < end) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
          if (record.offset() < end) {
            taker.take(record.offset(), record.key(), record.value());
          }
        }
      }
    } catch (KafkaException e) {
      throw new IOException("the broker did not give " + only, e);
    }
  }

  private Consumer<byte[], byte[]> consumer() {
    Map<String, Object> settings = new HashMap<>(client);
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, AT_ONCE);
    settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, FETCH);
    return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  @Override
  public Map<Long, String> exportedRoots() throws IOException {
    return RootExport.hashes(exported);
  }
}
