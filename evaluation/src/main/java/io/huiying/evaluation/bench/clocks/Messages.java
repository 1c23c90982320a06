package io.huiying.evaluation.bench.clocks;

import io.huiying.contracts.notice.Notification;
import io.huiying.contracts.wire.Topics;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What the outbox asked for, as it lies on the topic: committed, each alarm once. */
final class Messages {

  private static final Duration POLL = Duration.ofSeconds(1);

  private Messages() {}

  /** How many alarms were asked for more than once at a channel. */
  static long askedTwice(String bootstrapServers, String channel) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed");
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          IntStream.range(0, Topics.NOTIFICATION.partitions())
              .mapToObj(i -> new TopicPartition(Topics.NOTIFICATION.name(), i))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      Set<String> causes = new HashSet<>();
      long twice = 0;
      while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        for (var record : consumer.poll(POLL)) {
          Notification asked = Topics.NOTIFICATION.value().fromBytes(record.value());
          if (asked.channel().equals(channel) && !causes.add(asked.causeId())) {
            twice++;
          }
        }
      }
      return twice;
    }
  }
}
