package io.huiying.analysis.adapters.kafka;

import io.huiying.analysis.domain.group.KeptGroups;
import io.huiying.contracts.signal.OpenGroup;
import io.huiying.contracts.wire.Topics;
import io.huiying.kit.house.HouseConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the kept groups beside the grouper, at every instance, so that any of them can say why a
 * post is where it is. Groups that cooled stay until newer ones need their room.
 */
@ApplicationScoped
public class GroupReader implements KeptGroups {

  private static final Logger LOG = Logger.getLogger(GroupReader.class);
  private static final int ROOM_BYTES = 32 << 20;
  private static final int RESTART_SECONDS = 5;
  private static final int STOP_SECONDS = 5;
  private static final Duration POLL = Duration.ofMillis(500);

  private final HouseConfig house;
  private final NewestBytes groups = new NewestBytes(ROOM_BYTES);
  private final CountDownLatch stopping = new CountDownLatch(1);
  private volatile @Nullable KafkaConsumer<String, byte[]> consumer;
  private volatile @Nullable Thread thread;

  GroupReader(HouseConfig house) {
    this.house = house;
  }

  @Override
  public Optional<OpenGroup> find(String groupId) {
    return groups.find(groupId).map(Topics.GROUP.value()::fromBytes);
  }

  void start(@Observes StartupEvent startup) {
    thread = Thread.ofPlatform().name("group-reader").start(this::readUntilStopped);
  }

  void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
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
      TopicPartition partition = new TopicPartition(Topics.GROUP.name(), 0);
      next.assign(List.of(partition));
      next.seekToBeginning(List.of(partition));
      while (stopping.getCount() > 0) {
        next.poll(POLL).forEach(this::take);
      }
    } catch (WakeupException e) {
      LOG.debug("group reader stops");
    } catch (RuntimeException e) {
      LOG.errorf(e, "group reader broke and starts again: seconds=%d", RESTART_SECONDS);
    } finally {
      consumer = null;
    }
  }

  /** A tombstone means cooled: what the group was can still be asked. */
  private void take(ConsumerRecord<String, byte[]> record) {
    if (record.value() != null) {
      groups.put(record.key(), record.value());
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
