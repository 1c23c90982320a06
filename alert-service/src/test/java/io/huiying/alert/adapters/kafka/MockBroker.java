package io.huiying.alert.adapters.kafka;

import io.huiying.contracts.wire.KafkaTopic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Clients of a broker that is not there: one reader, one reader in a group, one writer. */
public class MockBroker extends KafkaClients {

  public final MockConsumer<String, byte[]> reader = consumer();
  public final MockConsumer<String, byte[]> grouped = consumer();
  public final MockProducer<String, byte[]> writer =
      new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());

  public MockBroker() {
    super(null);
  }

  private static MockConsumer<String, byte[]> consumer() {
    return new MockConsumer<>("earliest") {
      @Override
      public synchronized Map<TopicPartition, OffsetAndTimestamp> offsetsForTimes(
          Map<TopicPartition, Long> since) {
        return new HashMap<>();
      }
    };
  }

  /** Both readers know an empty topic. */
  public List<TopicPartition> empty(KafkaTopic<?> topic) {
    List<TopicPartition> partitions = new ArrayList<>();
    Map<TopicPartition, Long> zero = new HashMap<>();
    for (int i = 0; i < topic.partitions(); i++) {
      partitions.add(new TopicPartition(topic.name(), i));
      zero.put(partitions.getLast(), 0L);
    }
    reader.updateBeginningOffsets(zero);
    reader.updateEndOffsets(zero);
    grouped.updateBeginningOffsets(zero);
    grouped.updateEndOffsets(zero);
    return partitions;
  }

  /** A record of a topic's first partition. */
  public static ConsumerRecord<String, byte[]> record(
      KafkaTopic<?> topic, long offset, byte[] value) {
    return new ConsumerRecord<>(topic.name(), 0, offset, "k", value);
  }

  public Publisher publisher() {
    return new Publisher(this);
  }

  @Override
  public Consumer<String, byte[]> reader() {
    return reader;
  }

  @Override
  public Consumer<String, byte[]> groupReader(String group) {
    return grouped;
  }

  @Override
  public Producer<String, byte[]> writer() {
    return writer;
  }

  @Override
  public String clusterId() {
    return "mock";
  }
}
