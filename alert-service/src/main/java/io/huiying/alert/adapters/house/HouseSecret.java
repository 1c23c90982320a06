package io.huiying.alert.adapters.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The key that salts evidence: made at the first start, read by nobody else, kept with the data.
 */
final class HouseSecret {

  private static final String FILE = "evidence-key";
  private static final int BYTES = 32;

  private HouseSecret() {}

  /**
   * @throws IOException when the folder cannot be read or written
   */
  static byte[] openOrCreate(Path dataFolder) throws IOException {
    Path folder = dataFolder.resolve("secrets");
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      byte[] key = new byte[BYTES];
      new SecureRandom().nextBytes(key);
      write(folder, file, HexFormat.of().formatHex(key));
    }
    return HexFormat.of().parseHex(Files.readString(file).strip());
  }

  private static void write(Path folder, Path file, String content) throws IOException {
    Files.createDirectories(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Path draft =
        Files.createTempFile(
            folder,
            ".draft",
            "",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(draft, content);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
