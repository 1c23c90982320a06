package io.huiying.alert.adapters.audit;

import io.huiying.alert.adapters.kafka.EventHistory;
import io.huiying.alert.adapters.kafka.KafkaClients;
import io.huiying.alert.domain.audit.ChainProof;
import io.huiying.alert.domain.audit.EventHeader;
import io.huiying.alert.domain.audit.InclusionPath;
import io.huiying.alert.domain.audit.SealedRoot;
import io.huiying.contracts.audit.AuditRange;
import io.huiying.contracts.wire.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Finds the newest root that seals an event of an incident, and the path to it. It scans the roots
 * and one partition, so few may do it at a time.
 */
@ApplicationScoped
public class ChainProofs {

  private static final Duration POLL = Duration.ofMillis(500);

  private final KafkaClients clients;
  private final SealedRoots roots;
  private final Semaphore places = new Semaphore(2);

  ChainProofs(KafkaClients clients, SealedRoots roots) {
    this.clients = clients;
    this.roots = roots;
  }

  /** What a root says of the partition, without the fingerprints. */
  private record Seal(
      long number, Instant at, String hash, long first, long events, int index, List<String> all) {

    static Seal of(SealedRoot sealed, int partition) {
      AuditRange range = sealed.root().ranges().get(partition);
      return new Seal(
          sealed.root().number(),
          sealed.root().at(),
          sealed.hash(),
          range.first(),
          range.events(),
          partition,
          sealed.root().ranges().stream().map(AuditRange::root).toList());
    }
  }

  /** The proof; empty while no root seals an event of it. */
  public Optional<ChainProof> of(String incidentId) {
    TopicPartition partition = EventHistory.partitionOf(incidentId);
    List<Seal> seals = new ArrayList<>();
    roots.each(root -> seals.add(Seal.of(root, partition.partition())));
    places.acquireUninterruptibly();
    try {
      return Optional.ofNullable(new Scan(incidentId, partition, seals).run());
    } finally {
      places.release();
    }
  }

  private final class Scan {

    private final String incidentId;
    private final TopicPartition partition;
    private final List<Seal> seals;
    private final List<String> leaves = new ArrayList<>();
    private int seal;
    private long ordinal;
    private int index = -1;
    private long offset;
    private long sequence;
    private @Nullable ChainProof found;

    private Scan(String incidentId, TopicPartition partition, List<Seal> seals) {
      this.incidentId = incidentId;
      this.partition = partition;
      this.seals = seals;
    }

    private @Nullable ChainProof run() {
      try (Consumer<String, byte[]> consumer = clients.reader()) {
        List<TopicPartition> only = List.of(partition);
        consumer.assign(only);
        consumer.seekToBeginning(only);
        long end = consumer.endOffsets(only).getOrDefault(partition, 0L);
        while (seal < seals.size() && consumer.position(partition) < end) {
          consumer.poll(POLL).forEach(this::take);
        }
      }
      return found;
    }

    private void take(ConsumerRecord<String, byte[]> record) {
      while (seal < seals.size() && ordinal >= ends(seals.get(seal))) {
        next();
      }
      ordinal++;
      if (seal == seals.size()) {
        return;
      }
      byte[] stored = record.value() == null ? new byte[0] : record.value();
      leaves.add(Ids.sha256(stored));
      EventHeader header = incidentId.equals(record.key()) ? EventHeader.of(stored) : null;
      if (header != null && header.sequence() > 0) {
        index = leaves.size() - 1;
        offset = record.offset();
        sequence = header.sequence();
      }
      if (ordinal == ends(seals.get(seal))) {
        next();
      }
    }

    private static long ends(Seal range) {
      return range.first() + range.events();
    }

    private void next() {
      Seal done = seals.get(seal++);
      if (index >= 0) {
        found =
            new ChainProof(
                sequence,
                partition.partition(),
                offset,
                InclusionPath.of(leaves, index).then(InclusionPath.of(done.all(), done.index())),
                done.number(),
                done.at(),
                done.hash());
      }
      leaves.clear();
      index = -1;
    }
  }
}
