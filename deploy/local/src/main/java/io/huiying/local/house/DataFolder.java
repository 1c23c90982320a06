package io.huiying.local.house;

import io.huiying.contracts.time.HouseClock;
import io.huiying.local.Refusal;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Everything a house keeps.
 *
 * @param root absolute
 */
public record DataFolder(Path root) {

  public DataFolder {
    root = root.toAbsolutePath().normalize();
  }

  /** The broker's logs of topics. */
  public Path kafka() {
    return root.resolve("kafka");
  }

  /** The search node's configuration and indices. */
  public Path elasticsearch() {
    return root.resolve("elasticsearch");
  }

  /** What the parts say. */
  public Path logs() {
    return root.resolve("logs");
  }

  /** What one part says. */
  public Path log(String part) {
    return logs().resolve(part + ".log");
  }

  /** What runs at the moment. */
  public Path run() {
    return root.resolve("run");
  }

  /** Makes the folders that the launcher itself writes to. */
  public DataFolder create() throws IOException {
    for (Path folder : new Path[] {root, logs(), run()}) {
      Files.createDirectories(folder);
    }
    return this;
  }

  /** Whether no house has lived here yet. */
  public boolean isFresh() {
    return !Files.exists(kafka().resolve("meta.properties"));
  }

  /** Whether a replay house lives here. */
  public boolean isReplay() {
    return Files.exists(root.resolve(HouseClock.FILE));
  }

  /**
   * Takes this folder for one launcher; the operating system gives it back when that dies.
   *
   * @throws Refusal when another one has it
   */
  public Lock lock() throws IOException {
    FileChannel channel = openLock();
    @Nullable FileLock lock = tryLock(channel);
    if (lock == null) {
      channel.close();
      throw new Refusal(
          "此数据目录已有回应在运行：" + root + "（用 ./huiying status 查看，./huiying down 停止）",
          "a house already runs on this data folder");
    }
    return new Lock(channel);
  }

  /** Whether a launcher has this folder now. */
  public boolean isLocked() throws IOException {
    if (!Files.isDirectory(run())) {
      return false;
    }
    try (FileChannel channel = openLock()) {
      return tryLock(channel) == null;
    }
  }

  /**
   * The hold on a data folder.
   *
   * @param channel the operating system's own lock hangs on it
   */
  public record Lock(FileChannel channel) implements AutoCloseable {

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }

  private FileChannel openLock() throws IOException {
    return FileChannel.open(
        run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }
}
