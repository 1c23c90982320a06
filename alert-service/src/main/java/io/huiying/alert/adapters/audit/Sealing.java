package io.huiying.alert.adapters.audit;

import io.huiying.alert.adapters.kafka.KafkaClients;
import io.huiying.alert.domain.audit.RootBuilder;
import io.huiying.alert.domain.audit.SealedRoot;
import io.huiying.contracts.audit.AuditRoot;
import io.huiying.contracts.wire.Ids;
import io.huiying.contracts.wire.Topics;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The office of sealing, while one instance holds it. Whoever takes it shuts the former holder out,
 * then reads the newest root and goes on where it ends; so no event is sealed twice or left out.
 * What was there at the beginning is sealed as soon as it is read, since nobody sealed it when it
 * was due.
 */
final class Sealing implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Sealing.class);
  private static final String NAME = "huiying-audit-roots";
  private static final Duration POLL = Duration.ofMillis(200);

  private final InstantSource house;
  private final InstantSource machine;
  private final Duration every;
  private final RootExport export;
  private final Producer<String, byte[]> writer;
  private final Consumer<String, byte[]> reader;
  private final Map<TopicPartition, Long> backlog;
  private RootBuilder builder;
  private Instant due;
  private boolean behind = true;

  Sealing(
      KafkaClients clients,
      SealedRoots roots,
      RootExport export,
      InstantSource house,
      InstantSource machine,
      Duration every)
      throws IOException {
    this.house = house;
    this.machine = machine;
    this.every = every;
    this.export = export;
    this.writer = clients.onlyWriter(NAME);
    this.reader = clients.reader();
    try {
      writer.initTransactions();
      List<TopicPartition> partitions = partitions();
      this.builder = new RootBuilder(partitions.size(), last(roots));
      reader.assign(partitions);
      partitions.forEach(p -> reader.seek(p, builder.next(p.partition())));
      this.backlog = reader.endOffsets(partitions);
      this.due = next(machine.instant());
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  private static List<TopicPartition> partitions() {
    List<TopicPartition> partitions = new ArrayList<>();
    for (int i = 0; i < Topics.EVENT.partitions(); i++) {
      partitions.add(new TopicPartition(Topics.EVENT.name(), i));
    }
    return partitions;
  }

  /** The newest root; whatever the file lacks is added to it on the way. */
  private @Nullable SealedRoot last(SealedRoots roots) throws IOException {
    List<SealedRoot> newest = new ArrayList<>();
    roots.each(
        root -> {
          newest.clear();
          newest.add(root);
          export.note(root);
        });
    export.write();
    return newest.isEmpty() ? null : newest.getFirst();
  }

  private Instant next(Instant now) {
    long step = every.toMillis();
    return Instant.ofEpochMilli((now.toEpochMilli() / step + 1) * step);
  }

  /** Takes what has come, and seals when it is time. */
  void work() throws IOException {
    for (ConsumerRecord<String, byte[]> record : reader.poll(POLL)) {
      byte[] stored = record.value() == null ? new byte[0] : record.value();
      builder.take(record.partition(), record.offset(), stored);
      if (builder.isFull()) {
        seal();
      }
    }
    Instant now = machine.instant();
    boolean caughtUp =
        behind
            && backlog.entrySet().stream()
                .allMatch(end -> reader.position(end.getKey()) >= end.getValue());
    if (caughtUp || !now.isBefore(due)) {
      behind &= !caughtUp;
      due = next(now);
      if (builder.events() > 0) {
        seal();
      }
    }
  }

  private void seal() throws IOException {
    AuditRoot root = builder.seal(house.instant());
    byte[] stored = Topics.ROOT.value().toBytes(root);
    writer.beginTransaction();
    writer.send(new ProducerRecord<>(Topics.ROOT.name(), Long.toString(root.number()), stored));
    writer.commitTransaction();
    SealedRoot sealed = new SealedRoot(root, Ids.sha256(stored));
    builder = new RootBuilder(Topics.EVENT.partitions(), sealed);
    export.note(sealed);
    export.write();
    LOG.infof("sealed: root=%d events=%d hash=%s", root.number(), root.events(), sealed.hash());
  }

  @Override
  public void close() {
    writer.close(Duration.ofSeconds(2));
    reader.close();
  }
}
