package io.huiying.analysis.adapters.kafka;

import io.huiying.contracts.wire.KafkaTopic;
import io.huiying.contracts.wire.UnreadableMessageException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A whole topic up to where it ended when reading began; only what is committed, in no group. */
public final class TopicLog {

  private static final Duration POLL = Duration.ofMillis(500);

  private final String brokers;

  /** What takes the values, those of one partition in their order. */
  @FunctionalInterface
  public interface Taker<T> {
    void take(T value);
  }

  public TopicLog(String brokers) {
    this.brokers = brokers;
  }

  /**
   * Reads it all.
   *
   * @return how many records could not be read
   */
  public <T> long read(KafkaTopic<T> topic, Taker<T> taker) {
    long unreadable = 0;
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            ClientSettings.rebuild(brokers),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic.name()).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
          unreadable += taken(topic, record, taker) ? 0 : 1;
        }
      }
    }
    return unreadable;
  }

  private static <T> boolean taken(
      KafkaTopic<T> topic, ConsumerRecord<String, byte[]> record, Taker<T> taker) {
    if (record.value() == null) {
      return true;
    }
    T value;
    try {
      value = topic.value().fromBytes(record.value());
    } catch (UnreadableMessageException e) {
      // Its own reader has put it among the dead letters; here it is only counted.
      return false;
    }
    taker.take(value);
    return true;
  }
}
