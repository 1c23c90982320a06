package io.huiying.alert.adapters.audit;

import io.huiying.alert.adapters.backup.BackupManifest;
import io.huiying.alert.adapters.backup.BackupManifest.PartitionFile;
import io.huiying.alert.adapters.backup.RecordReader;
import io.huiying.alert.adapters.backup.StoredRecord;
import io.huiying.contracts.audit.AuditRoot;
import io.huiying.contracts.wire.KafkaTopic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The record of truth in a backup folder. */
public final class BackupLog implements EventLog {

  private final Path folder;
  private final BackupManifest manifest;

  /** Opens a backup. */
  public BackupLog(Path folder) throws IOException {
    this.folder = folder;
    this.manifest = BackupManifest.read(folder);
  }

  @Override
  public void read(KafkaTopic<?> topic, int partition, Taker taker) throws IOException {
    PartitionFile file =
        manifest
            .file(topic.name(), partition)
            .orElseThrow(
                () -> new IOException("the backup lacks " + topic.name() + "-" + partition));
    try (RecordReader reader = new RecordReader(folder.resolve(file.name()))) {
      for (StoredRecord record = reader.next(); record != null; record = reader.next()) {
        taker.take(record.offset(), record.key(), record.value());
      }
    }
  }

  @Override
  public @Nullable AuditRoot tail() {
    return manifest.tail();
  }

  @Override
  public Map<Long, String> exportedRoots() {
    return manifest.exportedRoots();
  }
}
