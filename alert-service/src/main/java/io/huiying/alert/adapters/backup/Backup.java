package io.huiying.alert.adapters.backup;

import io.huiying.alert.adapters.backup.BackupManifest.PartitionFile;
import io.huiying.alert.domain.audit.RootBuilder;
import io.huiying.alert.domain.audit.SealedRoot;
import io.huiying.contracts.wire.Ids;
import io.huiying.contracts.wire.KafkaTopic;
import io.huiying.contracts.wire.Topics;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Copies every topic that is kept for ever or compacted into a folder, and the alarms, which say
 * how far each clock had come. The house may run on: the end of each partition is taken before
 * anything is read, that of the events after the roots and snapshots that speak of them, that of
 * the evidence and the alarms after the events that cite them.
 */
public final class Backup {

  private static final Duration POLL = Duration.ofSeconds(1);

  private final Path folder;
  private final Consumer<byte[], byte[]> consumer;
  private final List<PartitionFile> files = new ArrayList<>();
  private long roots;
  private @Nullable SealedRoot lastRoot;
  private RootBuilder tail = new RootBuilder(Topics.EVENT.partitions(), null);

  private Backup(Path folder, Consumer<byte[], byte[]> consumer) {
    this.folder = folder;
    this.consumer = consumer;
  }

  /** What a backup holds. */
  static List<KafkaTopic<?>> topics() {
    return Topics.all().stream()
        .filter(topic -> topic.retention() == null || topic.equals(Topics.ALARM))
        .toList();
  }

  /**
   * Makes a backup.
   *
   * @param client how to reach the broker
   * @param folder made when it is not there; has to be empty
   * @param now by the machine's clock
   * @throws IOException also when the folder holds anything, or the broker does not answer
   */
  public static BackupManifest make(Map<String, Object> client, Path folder, Instant now)
      throws IOException {
    Files.createDirectories(folder);
    try (DirectoryStream<Path> there = Files.newDirectoryStream(folder)) {
      if (there.iterator().hasNext()) {
        throw new IOException("目录不是空的 / the folder is not empty: " + folder);
      }
    }
    try (Consumer<byte[], byte[]> consumer = BrokerSettings.reader(client)) {
      BackupManifest manifest = new Backup(folder, consumer).run(now);
      manifest.write(folder);
      return manifest;
    } catch (KafkaException e) {
      throw new IOException("the broker did not answer", e);
    }
  }

  private BackupManifest run(Instant now) throws IOException {
    Map<TopicPartition, Long> ends = new LinkedHashMap<>();
    for (KafkaTopic<?> topic : inOrder()) {
      ends.putAll(consumer.endOffsets(partitions(topic)));
    }
    for (KafkaTopic<?> topic : inOrder()) {
      for (TopicPartition partition : partitions(topic)) {
        files.add(copy(partition, ends.getOrDefault(partition, 0L)));
      }
    }
    return new BackupManifest(
        BackupManifest.FORMAT,
        now,
        List.copyOf(files),
        roots,
        lastRoot == null ? null : lastRoot.hash(),
        tail.events() == 0 ? null : tail.seal(now));
  }

  /** Roots and snapshots before the events, evidence and alarms after them. */
  private static List<KafkaTopic<?>> inOrder() {
    List<KafkaTopic<?>> order = new ArrayList<>(topics());
    order.remove(Topics.EVENT);
    order.remove(Topics.EVIDENCE);
    order.remove(Topics.ALARM);
    order.add(Topics.EVENT);
    order.add(Topics.EVIDENCE);
    order.add(Topics.ALARM);
    return order;
  }

  private List<TopicPartition> partitions(KafkaTopic<?> topic) {
    return consumer.partitionsFor(topic.name()).stream()
        .map(info -> new TopicPartition(info.topic(), info.partition()))
        .sorted(Comparator.comparing(TopicPartition::partition))
        .toList();
  }

  private PartitionFile copy(TopicPartition partition, long end) throws IOException {
    String name = partition.topic() + "-" + partition.partition() + ".records";
    Path file = folder.resolve(name);
    List<TopicPartition> only = List.of(partition);
    consumer.assign(only);
    consumer.seekToBeginning(only);
    long from = consumer.position(partition);
    try (RecordWriter writer = new RecordWriter(file)) {
      while (consumer.position(partition) < end) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
          if (record.offset() < end) {
            writer.write(stored(record));
            seal(record);
          }
        }
      }
      String sha = writer.finish();
      return new PartitionFile(
          partition.topic(),
          partition.partition(),
          name,
          from,
          end,
          writer.records(),
          Files.size(file),
          sha);
    }
  }

  /** Follows the roots, then gathers the events that none of them covers. */
  private void seal(ConsumerRecord<byte[], byte[]> record) {
    byte[] value = record.value() == null ? new byte[0] : record.value();
    if (record.topic().equals(Topics.ROOT.name())) {
      roots++;
      lastRoot = new SealedRoot(Topics.ROOT.value().fromBytes(value), Ids.sha256(value));
      tail = new RootBuilder(Topics.EVENT.partitions(), lastRoot);
    } else if (record.topic().equals(Topics.EVENT.name())
        && record.offset() >= tail.next(record.partition())) {
      tail.take(record.partition(), record.offset(), value);
    }
  }

  private static StoredRecord stored(ConsumerRecord<byte[], byte[]> record) {
    List<StoredRecord.Header> headers = new ArrayList<>();
    record.headers().forEach(h -> headers.add(new StoredRecord.Header(h.key(), h.value())));
    return new StoredRecord(
        record.offset(), record.timestamp(), record.key(), record.value(), headers);
  }
}
