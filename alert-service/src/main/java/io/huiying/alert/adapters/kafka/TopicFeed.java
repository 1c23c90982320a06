package io.huiying.alert.adapters.kafka;

import io.huiying.contracts.wire.KafkaTopic;
import io.huiying.contracts.wire.UnreadableMessageException;
import io.huiying.kit.streams.Urgency;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Follows topics with a plain consumer: every partition, committed records only, no group. Within a
 * batch the sources are served in their given order. It outlives the broker: after a fault it goes
 * on where it was. A record that cannot be read is counted and passed over; its writer's or its
 * group reader's dead letters hold it.
 */
public final class TopicFeed implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(TopicFeed.class);
  private static final Duration POLL = Duration.ofMillis(250);
  private static final long RETRY_MS = 1_000;

  private final KafkaClients clients;
  private final List<FeedSource<?>> sources;
  private final java.util.function.Consumer<String> cluster;
  private final Runnable afterBatch;
  private final Map<TopicPartition, Long> next = new HashMap<>();
  private final Map<TopicPartition, Long> goal = new HashMap<>();
  private final AtomicLong unreadable = new AtomicLong();
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread thread;
  private volatile @Nullable Consumer<String, byte[]> consumer;
  private volatile boolean caughtUp;
  private volatile boolean connected;

  public TopicFeed(
      String name,
      KafkaClients clients,
      List<FeedSource<?>> sources,
      java.util.function.Consumer<String> cluster,
      Runnable afterBatch) {
    this.cluster = cluster;
    this.clients = clients;
    this.sources = List.copyOf(sources);
    this.afterBatch = afterBatch;
    this.thread =
        Thread.ofPlatform()
            .name("feed-" + name)
            .priority(Urgency.LATER.priority())
            .unstarted(this::run);
  }

  public void start() {
    thread.start();
  }

  /** Whether everything that was there at the start has been read. */
  public boolean caughtUp() {
    return caughtUp;
  }

  /** Whether the broker answered last time, and what it gave was taken without a fault. */
  public boolean connected() {
    return connected;
  }

  /** Records passed over because they could not be read or taken. */
  public long unreadable() {
    return unreadable.get();
  }

  private void run() {
    while (stopping.getCount() > 0) {
      try (Consumer<String, byte[]> opened = clients.reader()) {
        consumer = opened;
        follow(opened);
      } catch (WakeupException | InterruptException e) {
        LOG.debugf("feed stops: %s", thread.getName());
      } catch (KafkaException | IllegalStateException e) {
        LOG.warnf(e, "feed starts again: name=%s", thread.getName());
      } catch (RuntimeException e) {
        LOG.errorf("feed starts again: name=%s cause=%s", thread.getName(), e.getClass().getName());
      } finally {
        connected = false;
      }
      pause();
    }
  }

  private void follow(Consumer<String, byte[]> opened) {
    List<TopicPartition> partitions = partitions();
    opened.assign(partitions);
    seek(opened, partitions);
    cluster.accept(clients.clusterId());
    while (stopping.getCount() > 0) {
      connected = serve(opened.poll(POLL));
      partitions.forEach(partition -> next.put(partition, opened.position(partition)));
      if (!caughtUp && next.entrySet().stream().allMatch(this::reached)) {
        caughtUp = true;
        LOG.infof("caught up: feed=%s", thread.getName());
      }
    }
  }

  /** Whether everybody took the batch without a fault. */
  private boolean serve(ConsumerRecords<String, byte[]> batch) {
    if (batch.isEmpty()) {
      return true;
    }
    boolean well = true;
    for (FeedSource<?> source : sources) {
      for (ConsumerRecord<String, byte[]> record : batch.records(source.topic().name())) {
        well &= take(source, record);
      }
    }
    return tell() && well;
  }

  private boolean tell() {
    try {
      afterBatch.run();
      return true;
    } catch (RuntimeException e) {
      LOG.errorf("batch not told: feed=%s cause=%s", thread.getName(), e.getClass().getName());
      return false;
    }
  }

  private boolean reached(Map.Entry<TopicPartition, Long> position) {
    return position.getValue() >= goal.getOrDefault(position.getKey(), 0L);
  }

  /**
   * An unreadable record is its writer's fault and passed over; any other fault is this house's.
   */
  private boolean take(FeedSource<?> source, ConsumerRecord<String, byte[]> record) {
    try {
      source.take(record.key(), record.value(), record.partition(), record.offset());
      return true;
    } catch (RuntimeException e) {
      unreadable.incrementAndGet();
      LOG.errorf(
          "passed over: topic=%s partition=%d offset=%d cause=%s",
          record.topic(), record.partition(), record.offset(), e.getClass().getName());
      return e instanceof UnreadableMessageException;
    }
  }

  private List<TopicPartition> partitions() {
    List<TopicPartition> partitions = new ArrayList<>();
    for (FeedSource<?> source : sources) {
      for (int partition = 0; partition < source.topic().partitions(); partition++) {
        partitions.add(new TopicPartition(source.topic().name(), partition));
      }
    }
    return partitions;
  }

  private void seek(Consumer<String, byte[]> opened, List<TopicPartition> partitions) {
    Map<TopicPartition, Long> first = opened.beginningOffsets(partitions);
    Map<TopicPartition, Long> end = opened.endOffsets(partitions);
    if (goal.isEmpty()) {
      goal.putAll(end);
    }
    for (FeedSource<?> source : sources) {
      KafkaTopic<?> topic = source.topic();
      for (int i = 0; i < topic.partitions(); i++) {
        TopicPartition partition = new TopicPartition(topic.name(), i);
        long begin = first.getOrDefault(partition, 0L);
        long start =
            source.tail() == FeedSource.ALL
                ? begin
                : Math.max(begin, end.getOrDefault(partition, 0L) - source.tail());
        opened.seek(partition, next.getOrDefault(partition, start));
      }
    }
  }

  private void pause() {
    try {
      stopping.await(RETRY_MS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopping.countDown();
    }
  }

  @Override
  public void close() {
    stopping.countDown();
    Consumer<String, byte[]> current = consumer;
    if (current != null) {
      current.wakeup();
    }
    try {
      thread.join(5_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
