package io.huiying.alert.adapters.backup;

import io.huiying.alert.adapters.backup.BackupManifest.PartitionFile;
import io.huiying.alert.domain.audit.RestoredSeal;
import io.huiying.alert.domain.audit.SealedRoot;
import io.huiying.alert.domain.notice.Subject;
import io.huiying.alert.topology.DeciderTopology;
import io.huiying.alert.topology.OutboxTopology;
import io.huiying.contracts.audit.AuditRoot;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.wire.Ids;
import io.huiying.contracts.wire.KafkaTopic;
import io.huiying.contracts.wire.TopicAdmin;
import io.huiying.contracts.wire.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.jspecify.annotations.Nullable;

/**
 * Puts a backup into an empty broker whose services do not run yet. Records keep their key,
 * timestamp, headers, partition and order; offsets are new. Then the snapshots, the open clocks,
 * the decider's own store and the outbox's are made from the events, since only these are the
 * truth: whatever was written while the backup was made, they agree afterwards. Nobody is told
 * again what was told before, and nothing is sealed twice: a last root ends where the restored
 * events end, the outbox begins behind the restored events, and each clock behind the last alarm
 * that the backup holds of it.
 */
public final class Restore {

  private static final int COPY = 1 << 16;

  private final Path folder;
  private final BackupManifest manifest;
  private final Producer<byte[], byte[]> writer;
  private final Rung rung;
  private final AtomicReference<@Nullable Exception> fault = new AtomicReference<>();

  private Restore(Path folder, BackupManifest manifest, Producer<byte[], byte[]> writer)
      throws IOException {
    this.folder = folder;
    this.manifest = manifest;
    this.writer = writer;
    this.rung = Rung.in(folder, manifest);
  }

  /**
   * Restores.
   *
   * @param client how to reach the broker
   * @param replication copies of each partition
   * @throws IOException also when a file is not what its checksum says, or the house is not empty
   */
  public static BackupManifest into(Map<String, Object> client, Path folder, short replication)
      throws IOException, InterruptedException {
    BackupManifest manifest = BackupManifest.read(folder);
    for (PartitionFile file : manifest.files()) {
      check(folder.resolve(file.name()), file);
    }
    try (Admin admin = Admin.create(client);
        Producer<byte[], byte[]> writer = BrokerSettings.writer(client)) {
      new TopicAdmin(admin, replication).apply();
      refuseUnlessEmpty(client);
      admin
          .createTopics(
              List.of(
                  changelog(DeciderTopology.CHANGELOG, replication),
                  changelog(OutboxTopology.SUBJECTS_CHANGELOG, replication)))
          .all()
          .get();
      new Restore(folder, manifest, writer).run();
      List<Long> ends = ends(client);
      seal(ends, folder, manifest, writer);
      placeOutboxBehindEvents(ends, admin);
    } catch (ExecutionException | KafkaException e) {
      throw new IOException("the broker refused: " + e.getMessage(), e);
    }
    return manifest;
  }

  /** Offset after the last restored event, by partition. */
  private static List<Long> ends(Map<String, Object> client) {
    try (Consumer<byte[], byte[]> reader = BrokerSettings.reader(client)) {
      List<TopicPartition> partitions =
          IntStream.range(0, Topics.EVENT.partitions())
              .mapToObj(partition -> new TopicPartition(Topics.EVENT.name(), partition))
              .toList();
      Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
      return partitions.stream().map(partition -> ends.getOrDefault(partition, 0L)).toList();
    }
  }

  /** Where there were roots, the next one has to begin at the new offsets. */
  private static void seal(
      List<Long> ends, Path folder, BackupManifest manifest, Producer<byte[], byte[]> writer)
      throws IOException, ExecutionException, InterruptedException {
    PartitionFile roots =
        manifest
            .file(Topics.ROOT.name(), 0)
            .orElseThrow(() -> new IOException("the backup lacks the roots"));
    byte[] last = null;
    try (RecordReader reader = new RecordReader(folder.resolve(roots.name()))) {
      for (StoredRecord record = reader.next(); record != null; record = reader.next()) {
        last = record.value();
      }
    }
    if (last == null) {
      return;
    }
    SealedRoot newest = new SealedRoot(Topics.ROOT.value().fromBytes(last), Ids.sha256(last));
    AuditRoot root = RestoredSeal.of(newest, manifest.tail(), ends, manifest.madeAt());
    byte[] key = Long.toString(root.number()).getBytes(StandardCharsets.UTF_8);
    byte[] stored = Topics.ROOT.value().toBytes(root);
    writer.send(new ProducerRecord<>(Topics.ROOT.name(), 0, key, stored)).get();
  }

  private static void placeOutboxBehindEvents(List<Long> ends, Admin admin)
      throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetAndMetadata> behind = new HashMap<>();
    for (int partition = 0; partition < ends.size(); partition++) {
      behind.put(
          new TopicPartition(Topics.EVENT.name(), partition),
          new OffsetAndMetadata(ends.get(partition)));
    }
    admin.alterConsumerGroupOffsets(OutboxTopology.APPLICATION, behind).all().get();
  }

  private static NewTopic changelog(String name, short replication) {
    return new NewTopic(name, Topics.STATE.partitions(), replication)
        .configs(
            Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_COMPACT,
                TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
                "CreateTime"));
  }

  private static void check(Path path, PartitionFile file) throws IOException {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      try (DigestInputStream in = new DigestInputStream(Files.newInputStream(path), sha)) {
        byte[] buffer = new byte[COPY];
        while (in.read(buffer) >= 0) {
          // The digest listens.
        }
      }
      if (!HexFormat.of().formatHex(sha.digest()).equals(file.sha256())) {
        throw new IOException("校验和不符 / not what its checksum says: " + path);
      }
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void refuseUnlessEmpty(Map<String, Object> client) throws IOException {
    try (Consumer<byte[], byte[]> reader = BrokerSettings.reader(client)) {
      for (KafkaTopic<?> topic : Topics.all()) {
        List<TopicPartition> partitions =
            reader.partitionsFor(topic.name()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        if (reader.endOffsets(partitions).values().stream().anyMatch(end -> end > 0)) {
          throw new IOException("目标不是空的，不恢复 / the house is not empty: " + topic.name());
        }
      }
      if (reader.listTopics().containsKey(DeciderTopology.CHANGELOG)) {
        throw new IOException("目标的服务已启动过，不恢复 / its services have run already");
      }
    }
  }

  /**
   * Alarms were told where they rang; here they only say how far each clock had come. A clock is
   * written once, as it goes on: the engine would begin with whatever it reads first.
   */
  private static boolean isMadeAnew(String topic) {
    return topic.equals(Topics.ALARM.name()) || topic.equals(Topics.CLOCK.name());
  }

  private void run() throws IOException {
    for (PartitionFile file : manifest.files()) {
      if (isMadeAnew(file.topic())) {
        continue;
      }
      try (RecordReader reader = new RecordReader(folder.resolve(file.name()))) {
        for (StoredRecord record = reader.next(); record != null; record = reader.next()) {
          send(file.topic(), file.partition(), record);
        }
      }
    }
    for (int partition = 0; partition < Topics.EVENT.partitions(); partition++) {
      int of = partition;
      PartitionFile events =
          manifest
              .file(Topics.EVENT.name(), partition)
              .orElseThrow(() -> new IOException("the backup lacks events of partition " + of));
      Replay replay = Replay.of(folder.resolve(events.name()));
      for (Incident incident : replay.incidents().values()) {
        restate(partition, incident, replay.subjects().get(incident.id()));
      }
    }
    writer.flush();
    Exception failed = fault.get();
    if (failed != null) {
      throw new IOException("a record was not taken", failed);
    }
  }

  /** Snapshot, stores and clocks of an incident, from its events. */
  private void restate(int partition, Incident incident, @Nullable Subject subject) {
    byte[] state = Topics.STATE.value().toBytes(incident);
    long at = incident.detectedAt().toEpochMilli();
    send(Topics.STATE.name(), partition, at, incident.id(), state);
    send(DeciderTopology.CHANGELOG, partition, at, incident.id(), state);
    if (subject != null) {
      byte[] told = OutboxTopology.subject().serializer().serialize("", subject);
      send(OutboxTopology.SUBJECTS_CHANGELOG, partition, at, incident.id(), told);
    }
    for (Clock clock : incident.clocks()) {
      byte @Nullable [] open =
          clock.rings() ? Topics.CLOCK.value().toBytes(rung.resumed(clock)) : null;
      send(Topics.CLOCK.name(), partition, at, clock.id(), open);
    }
  }

  private void send(String topic, int partition, long at, String key, byte @Nullable [] value) {
    byte[] keyBytes = key.getBytes(StandardCharsets.UTF_8);
    send(topic, partition, new StoredRecord(0, at, keyBytes, value, List.of()));
  }

  private void send(String topic, int partition, StoredRecord record) {
    ProducerRecord<byte[], byte[]> sent =
        new ProducerRecord<>(topic, partition, record.timestamp(), record.key(), record.value());
    record.headers().forEach(header -> sent.headers().add(header.name(), header.value()));
    writer.send(
        sent,
        (metadata, failed) -> {
          if (failed != null) {
            fault.compareAndSet(null, failed);
          }
        });
  }
}
