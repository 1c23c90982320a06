package io.huiying.analysis.adapters.kafka;

import io.huiying.contracts.wire.KafkaTopic;
import io.huiying.contracts.wire.UnreadableMessageException;
import io.huiying.kit.house.HouseConfig;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads a whole topic beside the applications, at every instance, and starts again when broken. */
final class TopicTail {

  private static final Logger LOG = Logger.getLogger(TopicTail.class);
  private static final int RESTART_SECONDS = 5;
  private static final int STOP_SECONDS = 5;
  private static final Duration POLL = Duration.ofMillis(500);

  private final KafkaTopic<?> topic;
  private final HouseConfig house;
  private final Consumer<ConsumerRecord<String, byte[]>> take;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private volatile @Nullable KafkaConsumer<String, byte[]> consumer;
  private volatile @Nullable Thread thread;

  TopicTail(KafkaTopic<?> topic, HouseConfig house, Consumer<ConsumerRecord<String, byte[]>> take) {
    this.topic = topic;
    this.house = house;
    this.take = take;
  }

  void start() {
    thread = Thread.ofPlatform().name("reader-" + topic.name()).start(this::readUntilStopped);
  }

  void stop() throws InterruptedException {
    stopping.countDown();
    KafkaConsumer<String, byte[]> current = consumer;
    if (current != null) {
      current.wakeup();
    }
    Thread running = thread;
    if (running != null) {
      running.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
    }
  }

  private void readUntilStopped() {
    try {
      do {
        readOnce();
      } while (!stopping.await(RESTART_SECONDS, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void readOnce() {
    try (KafkaConsumer<String, byte[]> next =
        new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer = next;
      List<TopicPartition> partitions =
          IntStream.range(0, topic.partitions())
              .mapToObj(partition -> new TopicPartition(topic.name(), partition))
              .toList();
      next.assign(partitions);
      next.seekToBeginning(partitions);
      while (stopping.getCount() > 0) {
        next.poll(POLL).forEach(this::takeReadable);
      }
    } catch (WakeupException e) {
      LOG.debugf("reader stops: topic=%s", topic.name());
    } catch (RuntimeException e) {
      LOG.errorf(
          e, "reader broke and starts again: topic=%s seconds=%d", topic.name(), RESTART_SECONDS);
    } finally {
      consumer = null;
    }
  }

  /** One that nobody can read would else be met again after every new start. */
  private void takeReadable(ConsumerRecord<String, byte[]> record) {
    try {
      take.accept(record);
    } catch (UnreadableMessageException e) {
      LOG.warnf(
          "record passed over: topic=%s partition=%d offset=%d cause=%s",
          record.topic(), record.partition(), record.offset(), e.getMessage());
    }
  }

  private Map<String, Object> settings() {
    return Map.of(
        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
        house.kafka().bootstrapServers(),
        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
        false,
        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
        "read_committed",
        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
        "earliest");
  }
}
