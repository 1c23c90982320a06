package io.huiying.alert.adapters.kafka;

import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.wire.Topics;
import io.huiying.contracts.wire.UnreadableMessageException;
import io.huiying.kit.problem.Problem;
import io.huiying.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Utils;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads an incident's whole history from the record of truth, for incidents so old that memory has
 * let go of them. It scans one partition from where the incident began, so few may do it at a time,
 * and nobody waits for ever.
 */
@ApplicationScoped
public class EventHistory {

  private static final Logger LOG = Logger.getLogger(EventHistory.class);
  private static final Duration POLL = Duration.ofMillis(500);

  /** Records carry the time of what caused them, which a house that was down decides later. */
  private static final Duration SLACK = Duration.ofDays(2);

  private final KafkaClients clients;
  private final Duration patience;
  private final Semaphore places = new Semaphore(2);

  @Inject
  EventHistory(KafkaClients clients) {
    this(clients, Duration.ofSeconds(20));
  }

  /**
   * @param patience how long somebody waits for a place, and for the answer
   */
  EventHistory(KafkaClients clients, Duration patience) {
    this.clients = clients;
    this.patience = patience;
  }

  /**
   * All events of an incident in their order; empty when there are none.
   *
   * @param since when the incident began
   * @throws ProblemException 503 when too many ask, or it takes too long
   */
  public List<IncidentEvent> of(String incidentId, Instant since) {
    enter();
    try (Consumer<String, byte[]> consumer = clients.reader()) {
      TopicPartition partition = partitionOf(incidentId);
      consumer.assign(List.of(partition));
      long until = System.nanoTime() + patience.toNanos();
      OffsetAndTimestamp began = offset(consumer, partition, since);
      if (began != null) {
        consumer.seek(partition, began.offset());
        List<IncidentEvent> events = read(consumer, partition, incidentId, until);
        if (!events.isEmpty() && events.getFirst().sequence() == 1) {
          return events;
        }
      }
      // Times of records are others' words: without its beginning the whole partition is read.
      consumer.seekToBeginning(List.of(partition));
      return read(consumer, partition, incidentId, until);
    } finally {
      places.release();
    }
  }

  private void enter() {
    try {
      if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy();
    }
  }

  private static @Nullable OffsetAndTimestamp offset(
      Consumer<String, byte[]> consumer, TopicPartition partition, Instant since) {
    long from = Math.max(0, since.minus(SLACK).toEpochMilli());
    return consumer.offsetsForTimes(Map.of(partition, from)).get(partition);
  }

  private static List<IncidentEvent> read(
      Consumer<String, byte[]> consumer, TopicPartition partition, String incidentId, long until) {
    long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
    List<IncidentEvent> events = new ArrayList<>();
    while (consumer.position(partition) < end) {
      if (System.nanoTime() - until > 0) {
        throw busy();
      }
      for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
        if (incidentId.equals(record.key())) {
          take(record, events);
        }
      }
    }
    return events;
  }

  private static ProblemException busy() {
    return new ProblemException(
        Problem.of(503, "busy", "The record is being read for others", "正在为他人读取历史记录，请稍后再试"),
        Map.of("Retry-After", "5"));
  }

  private static void take(ConsumerRecord<String, byte[]> record, List<IncidentEvent> events) {
    try {
      IncidentEvent event = Topics.EVENT.value().fromBytes(record.value());
      if (event.sequence() > 0) {
        events.add(event);
      }
    } catch (UnreadableMessageException e) {
      LOG.errorf(
          "unreadable event passed over: partition=%d offset=%d cause=%s",
          record.partition(), record.offset(), e.getMessage());
    }
  }

  /** Where Kafka's own partitioner puts the key. */
  public static TopicPartition partitionOf(String incidentId) {
    byte[] key = incidentId.getBytes(StandardCharsets.UTF_8);
    int partition = Utils.toPositive(Utils.murmur2(key)) % Topics.EVENT.partitions();
    return new TopicPartition(Topics.EVENT.name(), partition);
  }
}
