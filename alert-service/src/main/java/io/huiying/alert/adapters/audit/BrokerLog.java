package io.huiying.alert.adapters.audit;

import io.huiying.alert.adapters.backup.BrokerSettings;
import io.huiying.contracts.wire.KafkaTopic;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** The record of truth in a broker; committed records only. */
public final class BrokerLog implements EventLog {

  private static final Duration POLL = Duration.ofSeconds(1);

  private final Map<String, Object> client;
  private final Path exported;

  /** Opened by one partition and used by the next: to open one costs more than a small log. */
  private final Queue<Consumer<byte[], byte[]>> idle = new ConcurrentLinkedQueue<>();

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
    try {
      Consumer<byte[], byte[]> known = idle.poll();
      Consumer<byte[], byte[]> mine = known == null ? BrokerSettings.reader(client) : known;
      try {
        read(mine, only, taker);
      } finally {
        idle.add(mine);
      }
    } catch (KafkaException e) {
      throw new IOException("the broker did not give " + only, e);
    }
  }

  private static void read(Consumer<byte[], byte[]> consumer, TopicPartition only, Taker taker) {
    List<TopicPartition> one = List.of(only);
    consumer.assign(one);
    long from = consumer.beginningOffsets(one).getOrDefault(only, 0L);
    long end = consumer.endOffsets(one).getOrDefault(only, 0L);
    consumer.seek(only, from);
    while (from < end) {
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
        if (record.offset() < end) {
          taker.take(record.offset(), record.key(), record.value());
        }
      }
      from = consumer.position(only);
    }
  }

  @Override
  public void close() {
    idle.forEach(Consumer::close);
    idle.clear();
  }

  @Override
  public Map<Long, String> exportedRoots() throws IOException {
    return RootExport.hashes(exported);
  }
}
