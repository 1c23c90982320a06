package io.huiying.evaluation.audit;

import io.huiying.alert.adapters.backup.BackupManifest;
import io.huiying.alert.adapters.backup.BackupManifest.PartitionFile;
import io.huiying.alert.adapters.backup.RecordWriter;
import io.huiying.alert.adapters.backup.StoredRecord;
import io.huiying.contracts.wire.Ids;
import io.huiying.contracts.wire.KafkaTopic;
import io.huiying.contracts.wire.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A large log, written as a backup. */
final class FolderSink implements TruthMill.Sink {

  private final Path folder;
  private final List<RecordWriter> events = new ArrayList<>();
  private final List<RecordWriter> snapshots = new ArrayList<>();
  private final RecordWriter roots;
  private String lastRoot = "";
  private long bytes;

  FolderSink(Path folder) throws IOException {
    this.folder = folder;
    for (int i = 0; i < Topics.EVENT.partitions(); i++) {
      events.add(new RecordWriter(file(Topics.EVENT, i)));
      snapshots.add(new RecordWriter(file(Topics.STATE, i)));
    }
    roots = new RecordWriter(file(Topics.ROOT, 0));
  }

  Path file(KafkaTopic<?> topic, int partition) {
    return folder.resolve(topic.name() + "-" + partition);
  }

  /** Bytes of all events. */
  long bytes() {
    return bytes;
  }

  @Override
  public void event(int partition, long offset, String key, byte[] stored) throws IOException {
    write(events.get(partition), offset, key, stored);
    bytes += stored.length;
  }

  @Override
  public void root(byte[] stored) throws IOException {
    write(roots, roots.records(), "root", stored);
    lastRoot = Ids.sha256(stored);
  }

  @Override
  public void snapshot(int partition, String key, byte[] stored) throws IOException {
    write(snapshots.get(partition), 0, key, stored);
  }

  private static void write(RecordWriter writer, long offset, String key, byte[] value)
      throws IOException {
    byte[] keyBytes = key.getBytes(StandardCharsets.UTF_8);
    writer.write(new StoredRecord(offset, 0, keyBytes, value, List.of()));
  }

  /** Finishes the backup. */
  void finish() throws IOException {
    List<PartitionFile> files = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      files.add(finish(Topics.EVENT, i, events.get(i)));
      files.add(finish(Topics.STATE, i, snapshots.get(i)));
    }
    files.add(finish(Topics.ROOT, 0, roots));
    new BackupManifest(BackupManifest.FORMAT, Instant.EPOCH, files, roots.records(), lastRoot, null)
        .write(folder);
  }

  private PartitionFile finish(KafkaTopic<?> topic, int partition, RecordWriter writer)
      throws IOException {
    Path file = file(topic, partition);
    String sha = writer.finish();
    writer.close();
    return new PartitionFile(
        topic.name(),
        partition,
        file.getFileName().toString(),
        0,
        0,
        writer.records(),
        Files.size(file),
        sha);
  }
}
