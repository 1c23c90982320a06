package io.huiying.local.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads dead letters that were not replayed yet; how far that went is kept in the broker. */
final class DeadLetterReader implements AutoCloseable {

  private static final String GROUP = "huiying-dlq-replay";
  private static final Duration POLL = Duration.ofMillis(500);

  private final KafkaConsumer<byte[], byte[]> consumer;

  DeadLetterReader(Map<String, Object> client) {
    Map<String, Object> settings = new HashMap<>(client);
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    this.consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  /** What waits in a dead letter topic, oldest first. */
  List<DeadLetter> waiting(String topic) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream().map(DeadLetterReader::partition).toList();
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    consumer.assign(partitions);
    List<DeadLetter> letters = new ArrayList<>();
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      consumer.poll(POLL).forEach(record -> letters.add(new DeadLetter(record)));
    }
    return letters;
  }

  /** These were replayed. */
  void done(List<DeadLetter> letters) {
    Map<TopicPartition, OffsetAndMetadata> next = new HashMap<>();
    for (DeadLetter letter : letters) {
      var stored = letter.stored();
      next.put(
          new TopicPartition(stored.topic(), stored.partition()),
          new OffsetAndMetadata(stored.offset() + 1));
    }
    consumer.commitSync(next);
  }

  private static TopicPartition partition(PartitionInfo info) {
    return new TopicPartition(info.topic(), info.partition());
  }

  @Override
  public void close() {
    consumer.close();
  }
}
