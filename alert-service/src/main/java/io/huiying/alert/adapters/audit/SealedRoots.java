package io.huiying.alert.adapters.audit;

import io.huiying.alert.adapters.kafka.KafkaClients;
import io.huiying.alert.domain.audit.SealedRoot;
import io.huiying.contracts.wire.Ids;
import io.huiying.contracts.wire.Topics;
import io.huiying.contracts.wire.UnreadableMessageException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Reads the stored roots. One that cannot be read is passed over; {@code audit verify} names it.
 */
@ApplicationScoped
public class SealedRoots {

  private static final Logger LOG = Logger.getLogger(SealedRoots.class);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final TopicPartition ONLY = new TopicPartition(Topics.ROOT.name(), 0);

  private final KafkaClients clients;
  private final Semaphore places = new Semaphore(2);

  SealedRoots(KafkaClients clients) {
    this.clients = clients;
  }

  /** The newest ones, oldest first. */
  public List<SealedRoot> latest(int limit) {
    // Each root is followed by the mark of its transaction.
    List<SealedRoot> found = new ArrayList<>();
    read(2L * limit, found::add);
    return found.size() <= limit ? found : found.subList(found.size() - limit, found.size());
  }

  /** Every one of them, oldest first. */
  public void each(Consumer<SealedRoot> taker) {
    read(Long.MAX_VALUE, taker);
  }

  private void read(long tail, Consumer<SealedRoot> taker) {
    places.acquireUninterruptibly();
    try (var consumer = clients.reader()) {
      List<TopicPartition> only = List.of(ONLY);
      consumer.assign(only);
      long end = consumer.endOffsets(only).getOrDefault(ONLY, 0L);
      long begin = consumer.beginningOffsets(only).getOrDefault(ONLY, 0L);
      consumer.seek(ONLY, Math.max(begin, tail > end ? 0 : end - tail));
      while (consumer.position(ONLY) < end) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
          take(record, taker);
        }
      }
    } finally {
      places.release();
    }
  }

  private static void take(ConsumerRecord<String, byte[]> record, Consumer<SealedRoot> taker) {
    try {
      taker.accept(
          new SealedRoot(
              Topics.ROOT.value().fromBytes(record.value()), Ids.sha256(record.value())));
    } catch (UnreadableMessageException e) {
      LOG.errorf("unreadable root: offset=%d cause=%s", record.offset(), e.getMessage());
    }
  }
}
