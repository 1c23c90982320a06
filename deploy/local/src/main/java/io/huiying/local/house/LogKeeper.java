package io.huiying.local.house;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Bounds the logs that child processes append to. A process keeps its file open, so a full one is
 * copied to {@code NAME.log.1} and emptied in place.
 */
final class LogKeeper implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(LogKeeper.class.getName());
  private static final long FULL = 16L * 1024 * 1024;
  private static final long EVERY_SECONDS = 10;

  private final Path folder;
  private final ScheduledExecutorService ticks =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

  LogKeeper(Path folder) {
    this.folder = folder;
  }

  void begin() {
    var unused =
        ticks.scheduleWithFixedDelay(this::keep, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  private void keep() {
    try {
      keep(FULL);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "logs cannot be bounded", e);
    }
  }

  void keep(long full) throws IOException {
    for (Path log : logs()) {
      if (Files.size(log) > full) {
        Path older = log.resolveSibling(log.getFileName() + ".1");
        Files.copy(log, older, StandardCopyOption.REPLACE_EXISTING);
        FileChannel.open(log, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)
            .close();
      }
    }
  }

  private List<Path> logs() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".log")).toList();
    }
  }

  @Override
  public void close() {
    ticks.shutdownNow();
  }
}
