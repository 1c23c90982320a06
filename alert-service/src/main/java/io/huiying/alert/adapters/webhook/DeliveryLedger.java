package io.huiying.alert.adapters.webhook;

import io.huiying.alert.adapters.kafka.KafkaClients;
import io.huiying.alert.adapters.kafka.Publisher;
import io.huiying.alert.adapters.kafka.Publisher.BrokerAwayException;
import io.huiying.contracts.notice.Delivery;
import io.huiying.contracts.notice.Delivery.Outcome;
import io.huiying.contracts.notice.Notification;
import io.huiying.contracts.time.HouseClock;
import io.huiying.contracts.wire.Topics;
import io.huiying.contracts.wire.UnreadableMessageException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * What became of notifications: written before anything is committed, read back at each start. A
 * crash between a receiver's yes and its record here sends that one message again, under the same
 * notification id; no other is sent twice. Ends are remembered for {@link #KEPT} behind the oldest
 * notification that is still on its way: longer, nobody asks for the same again.
 */
final class DeliveryLedger {

  private static final Logger LOG = Logger.getLogger(DeliveryLedger.class);
  private static final Duration POLL = Duration.ofMillis(300);

  /** Clocks of machines that differ by more ring the house's own alarm. */
  private static final Duration SLACK = Duration.ofMinutes(1);

  private static final long AGAIN_MS = 1_000;

  /** How long an end is remembered. */
  static final Duration KEPT = Duration.ofDays(2);

  private static final Duration FORGET_EVERY = Duration.ofHours(1);

  private final KafkaClients clients;
  private final Publisher publisher;
  private final HouseClock clock;
  private final InstantSource machine;
  private final CountDownLatch stopping;
  private final Map<String, Instant> finished = new ConcurrentHashMap<>();
  private Instant forgotten = Instant.EPOCH;

  DeliveryLedger(
      KafkaClients clients,
      Publisher publisher,
      HouseClock clock,
      InstantSource machine,
      CountDownLatch stopping) {
    this.clients = clients;
    this.publisher = publisher;
    this.clock = clock;
    this.machine = machine;
    this.stopping = stopping;
  }

  /** Whether nothing more is to be done for a notification. */
  boolean finished(String notificationId) {
    return finished.containsKey(notificationId);
  }

  /** How many ends are remembered. */
  int remembered() {
    return finished.size();
  }

  /**
   * Lets go of ends that nothing can ask for any more; to be called by one thread, at any rate.
   *
   * @param oldest when the oldest notification was asked for that is still on its way
   */
  void forget(Instant oldest) {
    Instant before = oldest.minus(KEPT);
    if (before.isAfter(forgotten.plus(FORGET_EVERY))) {
      finished.values().removeIf(at -> at.isBefore(before));
      forgotten = before;
    }
  }

  /** Notes a failed attempt, as far as the broker lets. */
  void retrying(Notification notification, int attempt, String detail) {
    try {
      publisher.write(
          Topics.DELIVERY,
          notification.id(),
          record(notification, attempt, Outcome.RETRYING, detail));
    } catch (BrokerAwayException e) {
      LOG.warnf("attempt not recorded: notification=%s attempt=%d", notification.id(), attempt);
    }
  }

  /**
   * Records an end, and waits for the broker as long as it takes.
   *
   * @throws InterruptedException when the service stops before it is safe
   */
  void finish(Notification notification, int attempt, Outcome outcome, String detail)
      throws InterruptedException {
    // Known here even before the broker has it: this process does not send it again.
    finished.put(notification.id(), machine.instant());
    Delivery delivery = record(notification, attempt, outcome, detail);
    while (true) {
      try {
        publisher.write(Topics.DELIVERY, notification.id(), delivery);
        return;
      } catch (BrokerAwayException e) {
        LOG.warnf("outcome not recorded yet: notification=%s", notification.id());
      }
      if (stopping.await(AGAIN_MS, TimeUnit.MILLISECONDS)) {
        throw new InterruptedException("stopping");
      }
    }
  }

  /** Reads what was recorded since an instant of machine time. */
  void readSince(Instant since) {
    long from = since.minus(SLACK).toEpochMilli();
    List<TopicPartition> partitions =
        IntStream.range(0, Topics.DELIVERY.partitions())
            .mapToObj(i -> new TopicPartition(Topics.DELIVERY.name(), i))
            .toList();
    try (Consumer<String, byte[]> consumer = clients.reader()) {
      consumer.assign(partitions);
      Map<TopicPartition, Long> end = consumer.endOffsets(partitions);
      Map<TopicPartition, Long> times = new HashMap<>();
      partitions.forEach(partition -> times.put(partition, Math.max(0, from)));
      consumer
          .offsetsForTimes(times)
          .forEach(
              (partition, found) ->
                  consumer.seek(
                      partition, found == null ? end.getOrDefault(partition, 0L) : found.offset()));
      while (partitions.stream()
          .anyMatch(partition -> consumer.position(partition) < end.getOrDefault(partition, 0L))) {
        consumer.poll(POLL).forEach(this::take);
      }
    }
  }

  private void take(ConsumerRecord<String, byte[]> record) {
    try {
      byte[] value = record.value();
      if (value == null) {
        throw new UnreadableMessageException("nothing instead of a delivery");
      }
      Delivery delivery = Topics.DELIVERY.value().fromBytes(value);
      if (ends(delivery.outcome())) {
        finished.put(delivery.notificationId(), Instant.ofEpochMilli(record.timestamp()));
      }
    } catch (RuntimeException e) {
      LOG.errorf(
          "delivery passed over: partition=%d offset=%d cause=%s",
          record.partition(), record.offset(), e.getClass().getName());
    }
  }

  private static boolean ends(Outcome outcome) {
    return switch (outcome) {
      case ACCEPTED, FAILED, SUPPRESSED -> true;
      case RETRYING -> false;
    };
  }

  private Delivery record(Notification notification, int attempt, Outcome outcome, String detail) {
    return new Delivery(
        notification.id(), notification.channel(), attempt, outcome, detail, clock.instant());
  }
}
