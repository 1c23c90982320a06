package io.huiying.alert.adapters.kafka;

import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.wire.Topics;
import io.huiying.contracts.wire.UnreadableMessageException;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Utils;
import org.jboss.logging.Logger;

/**
 * Reads an incident's whole history from the record of truth, for incidents so old that memory has
 * let go of them. It scans one partition, so few may do it at a time.
 */
@ApplicationScoped
public class EventHistory {

  private static final Logger LOG = Logger.getLogger(EventHistory.class);
  private static final Duration POLL = Duration.ofMillis(500);

  private final KafkaClients clients;
  private final Semaphore places = new Semaphore(2);

  EventHistory(KafkaClients clients) {
    this.clients = clients;
  }

  /** All events of an incident in their order; empty when there are none. */
  public List<IncidentEvent> of(String incidentId) {
    places.acquireUninterruptibly();
    try (Consumer<String, byte[]> consumer = clients.reader()) {
      TopicPartition partition = partitionOf(incidentId);
      List<TopicPartition> only = List.of(partition);
      consumer.assign(only);
      consumer.seekToBeginning(only);
      long end = consumer.endOffsets(only).getOrDefault(partition, 0L);
      List<IncidentEvent> events = new ArrayList<>();
      while (consumer.position(partition) < end) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
          if (incidentId.equals(record.key())) {
            take(record, events);
          }
        }
      }
      return events;
    } finally {
      places.release();
    }
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
