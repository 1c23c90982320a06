package io.huiying.alert.adapters.audit;

import io.huiying.alert.adapters.backup.BrokerSettings;
import io.huiying.contracts.wire.KafkaTopic;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** The record of truth in a broker; committed records only. */
public final class BrokerLog implements EventLog {

  private static final Duration POLL = Duration.ofSeconds(1);

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
    try (Consumer<byte[], byte[]> consumer = BrokerSettings.reader(client)) {
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

  @Override
  public Map<Long, String> exportedRoots() throws IOException {
    return RootExport.hashes(exported);
  }
}
