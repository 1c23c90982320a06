package io.huiying.alert.siren;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Proves that the siren ticks: a line each minute in its log, and every second the file {@code
 * run/siren.heartbeat} of the data folder, whose words are the house time and the clocks watched.
 */
final class Heartbeat {

  static final String FILE = "siren.heartbeat";

  private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
  private static final long FILE_EVERY = Duration.ofSeconds(1).toNanos();
  private static final long LINE_EVERY = Duration.ofMinutes(1).toNanos();

  private final Path file;
  private long writtenAt;
  private long saidAt;
  private boolean begun;

  private Heartbeat(Path file) {
    this.file = file;
  }

  static Heartbeat in(Path data) throws IOException {
    Path folder = Files.createDirectories(data.resolve("run"));
    return new Heartbeat(folder.resolve(FILE));
  }

  /**
   * Beats when it is time.
   *
   * @param monotonic nanoseconds of the monotonic clock
   */
  void beat(long monotonic, Instant houseTime, int clocks) {
    if (!begun || monotonic - writtenAt >= FILE_EVERY) {
      write(houseTime + " " + clocks + "\n");
      writtenAt = monotonic;
    }
    if (!begun || monotonic - saidAt >= LINE_EVERY) {
      LOG.info("siren ticks: clocks={} houseTime={}", clocks, houseTime);
      saidAt = monotonic;
    }
    begun = true;
  }

  /** A full disk must not silence the siren; a file that grows old is what the operator sees. */
  private void write(String words) {
    try {
      Path draft = file.resolveSibling(FILE + ".new");
      Files.writeString(draft, words);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      LOG.warn("heartbeat not written: file={} reason={}", file, e.toString());
    }
  }
}
