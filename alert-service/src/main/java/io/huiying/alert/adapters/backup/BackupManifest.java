package io.huiying.alert.adapters.backup;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.huiying.contracts.audit.AuditRoot;
import io.huiying.contracts.wire.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What lies in a backup folder; written last, so that a folder without one is no backup.
 *
 * @param format of the files, {@value #FORMAT}
 * @param madeAt by the machine's clock
 * @param files one for each partition
 * @param roots how many roots the backup holds
 * @param lastRoot hash of the newest of them, absent when there are none
 * @param tail a root over the events that no stored root covers; numbered as the next would be
 */
public record BackupManifest(
    int format,
    Instant madeAt,
    List<PartitionFile> files,
    long roots,
    @Nullable String lastRoot,
    @Nullable AuditRoot tail) {

  /** The only format there is. */
  public static final int FORMAT = 1;

  private static final String NAME = "manifest.json";

  /**
   * The file of one partition.
   *
   * @param from the partition's first offset
   * @param to offset after the last one taken; end offsets of all were taken before anything was
   *     read
   * @param records how many lie in the file
   * @param bytes its length
   * @param sha256 of the file in hex
   */
  public record PartitionFile(
      String topic,
      int partition,
      String name,
      long from,
      long to,
      long records,
      long bytes,
      String sha256) {}

  /** The manifest of a folder. */
  public static BackupManifest read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      throw new IOException("no backup: " + file + " is missing");
    }
    BackupManifest manifest =
        Json.mapper()
            .readerFor(BackupManifest.class)
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .readValue(file.toFile());
    if (manifest.format() != FORMAT) {
      throw new IOException("a backup of format " + manifest.format() + ", not " + FORMAT);
    }
    return manifest;
  }

  /** Puts it into a folder. */
  public void write(Path folder) throws IOException {
    Json.mapper()
        .writer(SerializationFeature.INDENT_OUTPUT)
        .writeValue(folder.resolve(NAME).toFile(), this);
  }

  /** The hash of the newest root by its number; none when there is no root. */
  public Map<Long, String> exportedRoots() {
    return lastRoot == null ? Map.of() : Map.of(roots, lastRoot);
  }

  /** The file of a partition. */
  public Optional<PartitionFile> file(String topic, int partition) {
    return files.stream()
        .filter(file -> file.topic().equals(topic) && file.partition() == partition)
        .findFirst();
  }
}
