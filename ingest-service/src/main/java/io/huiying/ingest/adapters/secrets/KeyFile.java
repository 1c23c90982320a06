package io.huiying.ingest.adapters.secrets;

import com.fasterxml.jackson.core.type.TypeReference;
import io.huiying.contracts.wire.Json;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The keys by month, in a file that only its owner may read; shared by the instances of a house.
 */
final class KeyFile {

  private static final String NAME = "author-keys.json";
  private static final String LOCK = "author-keys.lock";
  private static final int KEY_BYTES = 32;
  private static final int MONTHS_KEPT = 2;
  private static final FileAttribute<?> FOLDER_MODE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
  private static final FileAttribute<?> FILE_MODE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  private static final HexFormat HEX = HexFormat.of();

  private final Path folder;

  private KeyFile(Path folder) {
    this.folder = folder;
  }

  static KeyFile in(Path dataFolder) throws IOException {
    Path folder = dataFolder.resolve("secrets").toAbsolutePath();
    Files.createDirectories(folder, FOLDER_MODE);
    return new KeyFile(folder);
  }

  /** The key of a month, made where missing; destroys the keys that have had their time. */
  synchronized MonthKey keyOf(YearMonth month) throws IOException {
    try (FileChannel channel =
            FileChannel.open(
                folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      TreeMap<String, String> keys = read();
      boolean changed = keys.headMap(month.minusMonths(MONTHS_KEPT - 1L).toString()).size() > 0;
      keys.headMap(month.minusMonths(MONTHS_KEPT - 1L).toString()).clear();
      String key = keys.get(month.toString());
      if (key == null) {
        key = fresh();
        keys.put(month.toString(), key);
        changed = true;
      }
      if (changed && lock.isValid()) {
        write(keys);
      }
      return new MonthKey(month, HEX.parseHex(key));
    }
  }

  private TreeMap<String, String> read() throws IOException {
    Path file = folder.resolve(NAME);
    return Files.exists(file)
        ? Json.mapper().readValue(file.toFile(), new TypeReference<TreeMap<String, String>>() {})
        : new TreeMap<>();
  }

  private void write(Map<String, String> keys) throws IOException {
    Path draft = Files.createTempFile(folder, ".draft", "", FILE_MODE);
    Json.mapper().writeValue(draft.toFile(), keys);
    Files.move(
        draft,
        folder.resolve(NAME),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static String fresh() {
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    return HEX.formatHex(key);
  }
}
