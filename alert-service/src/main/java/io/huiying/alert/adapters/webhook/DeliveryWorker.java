package io.huiying.alert.adapters.webhook;

import io.huiying.alert.adapters.kafka.KafkaClients;
import io.huiying.alert.adapters.kafka.Publisher;
import io.huiying.contracts.notice.Delivery.Outcome;
import io.huiying.contracts.notice.Notification;
import io.huiying.contracts.time.HouseClock;
import io.huiying.contracts.wire.Topics;
import io.huiying.contracts.wire.UnreadableMessageException;
import io.huiying.kit.streams.DeadLetters;
import io.huiying.kit.streams.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings every notification to its channel. A notification is asked for by a topic, its outcome is
 * written to another, and only then the position moves on: nothing asked for is forgotten.
 */
public final class DeliveryWorker implements AutoCloseable {

  static final String GROUP = "huiying-delivery";

  private static final Logger LOG = Logger.getLogger(DeliveryWorker.class);
  private static final Duration POLL = Duration.ofMillis(250);
  private static final long RETRY_MS = 1_000;

  private final KafkaClients clients;
  private final Publisher publisher;
  private final InstantSource machine;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final DeliveryLedger ledger;
  private final Map<String, ChannelQueue> queues;
  private final Map<String, Integer> undeliverable = new ConcurrentHashMap<>();
  private final Unfinished unfinished = new Unfinished();
  private final Thread thread;
  private volatile @Nullable Consumer<String, byte[]> consumer;
  private volatile boolean delivering;

  /**
   * @param machine the machine's clock, because patience is measured in real time
   */
  public DeliveryWorker(
      KafkaClients clients,
      Publisher publisher,
      HouseClock clock,
      InstantSource machine,
      List<? extends DeliveryChannel> channels) {
    this.clients = clients;
    this.publisher = publisher;
    this.machine = machine;
    this.ledger = new DeliveryLedger(clients, publisher, clock, stopping);
    this.queues =
        channels.stream()
            .map(channel -> new ChannelQueue(channel, ledger, machine))
            .collect(Collectors.toMap(ChannelQueue::name, Function.identity()));
    this.thread =
        Thread.ofPlatform()
            .name("delivery")
            .priority(Urgency.LATER.priority())
            .unstarted(this::run);
  }

  public void start() {
    thread.start();
  }

  /** Channels whose last attempts all failed. */
  public Set<String> failing(int attemptsInARow) {
    return queues.values().stream()
        .filter(queue -> queue.failuresInARow() >= attemptsInARow)
        .map(ChannelQueue::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  private void run() {
    while (stopping.getCount() > 0) {
      try (Consumer<String, byte[]> opened = clients.groupReader(GROUP)) {
        consumer = opened;
        opened.subscribe(List.of(Topics.NOTIFICATION.name()), new Handover(opened));
        while (stopping.getCount() > 0) {
          opened.poll(POLL).forEach(this::take);
          commit(opened);
          delivering = true;
        }
      } catch (WakeupException | InterruptException e) {
        LOG.debug("delivery stops");
      } catch (KafkaException e) {
        LOG.warn("delivery starts again", e);
        pause();
      } catch (RuntimeException e) {
        LOG.errorf("delivery starts again: cause=%s", e.getClass().getName());
        pause();
      } finally {
        delivering = false;
      }
    }
  }

  /** Channels that are gone, and how many messages failed because of that since the start. */
  public Map<String, Integer> undeliverable() {
    return Map.copyOf(undeliverable);
  }

  /** Whether it reads what is asked for, and commits what is done. */
  public boolean delivering() {
    return delivering && thread.isAlive();
  }

  private void take(ConsumerRecord<String, byte[]> record) {
    TopicPartition partition = new TopicPartition(record.topic(), record.partition());
    Instant askedAt = Instant.ofEpochMilli(record.timestamp());
    unfinished.begin(partition, record.offset(), askedAt);
    try {
      Notification notification = read(record.value());
      DeliveryTask task =
          new DeliveryTask(
              notification,
              askedAt,
              record.offset(),
              1,
              System.nanoTime(),
              () -> unfinished.wants(partition, record.offset()),
              () -> unfinished.end(partition, record.offset()));
      hand(task);
    } catch (UnreadableMessageException e) {
      passOver(record, e);
    } catch (KafkaException e) {
      // The broker's, not the record's: to be read again.
      throw e;
    } catch (RuntimeException e) {
      passOver(record, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void passOver(ConsumerRecord<String, byte[]> record, RuntimeException cause) {
    LOG.errorf(
        "notification passed over: partition=%d offset=%d cause=%s",
        record.partition(), record.offset(), cause.getClass().getName());
    bury(record, cause);
    unfinished.end(new TopicPartition(record.topic(), record.partition()), record.offset());
  }

  private static Notification read(byte @Nullable [] value) {
    if (value == null) {
      throw new UnreadableMessageException("nothing instead of a notification");
    }
    return Topics.NOTIFICATION.value().fromBytes(value);
  }

  private void hand(DeliveryTask task) throws InterruptedException {
    ChannelQueue queue = queues.get(task.notification().channel());
    if (ledger.finished(task.notification().id())) {
      task.done().run();
    } else if (queue == null) {
      ledger.finish(task.notification(), 1, Outcome.FAILED, "no such channel");
      undeliverable.merge(task.notification().channel(), 1, Integer::sum);
      task.done().run();
    } else {
      queue.add(task);
    }
  }

  private void bury(ConsumerRecord<String, byte[]> record, RuntimeException cause) {
    byte[] key =
        record.key() == null
            ? null
            : record.key().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    try {
      publisher.writeRaw(
          DeadLetters.of(
              Topics.NOTIFICATION.deadLetters(),
              GROUP,
              record.topic(),
              record.partition(),
              record.offset(),
              key,
              record.value(),
              cause));
    } catch (ExecutionException e) {
      throw new KafkaException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void commit(Consumer<String, byte[]> opened) {
    Map<TopicPartition, OffsetAndMetadata> positions = unfinished.toCommit(machine.instant());
    if (!positions.isEmpty()) {
      opened.commitSync(positions);
      unfinished.committed(positions);
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

  /** Takes partitions over and gives them up. */
  private final class Handover implements ConsumerRebalanceListener {

    private final Consumer<String, byte[]> opened;

    private Handover(Consumer<String, byte[]> opened) {
      this.opened = opened;
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      commit(opened);
      unfinished.forget(partitions);
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
      unfinished.forget(partitions);
    }

    /** What others have delivered is read before anything is sent. */
    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      if (partitions.isEmpty()) {
        return;
      }
      Instant since = Instant.MAX;
      Map<TopicPartition, OffsetAndMetadata> committed =
          opened.committed(new HashSet<>(partitions));
      for (TopicPartition partition : partitions) {
        OffsetAndMetadata position = committed.get(partition);
        Instant from = position == null ? Instant.EPOCH : since(position.metadata());
        since = from.isBefore(since) ? from : since;
      }
      ledger.readSince(since);
    }

    /** From the first record on, when the position does not say since when. */
    private static Instant since(String metadata) {
      return metadata.matches("\\d{1,15}")
          ? Instant.ofEpochMilli(Long.parseLong(metadata))
          : Instant.EPOCH;
    }
  }

  @Override
  public void close() {
    stopping.countDown();
    queues.values().forEach(ChannelQueue::close);
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
