package io.huiying.alert.adapters.audit;

import io.huiying.alert.adapters.backup.BackupManifest;
import io.huiying.contracts.audit.AuditRoot;
import io.huiying.contracts.wire.KafkaTopic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The record of truth in a broker that a backup was put into: held against what the backup says.
 */
public final class RestoredLog implements EventLog {

  private final BrokerLog broker;
  private final BackupManifest manifest;

  public RestoredLog(Map<String, Object> client, BackupManifest manifest) {
    this.broker = new BrokerLog(client, Path.of(""));
    this.manifest = manifest;
  }

  @Override
  public void read(KafkaTopic<?> topic, int partition, Taker taker) throws IOException {
    broker.read(topic, partition, taker);
  }

  /** Where there were roots, the restore has sealed the rest. */
  @Override
  public @Nullable AuditRoot tail() {
    return manifest.roots() > 0 ? null : manifest.tail();
  }

  @Override
  public void close() {
    broker.close();
  }

  @Override
  public Map<Long, String> exportedRoots() {
    return manifest.exportedRoots();
  }
}
