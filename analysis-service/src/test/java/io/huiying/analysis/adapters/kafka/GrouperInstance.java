package io.huiying.analysis.adapters.kafka;

import io.huiying.analysis.domain.group.Posts;
import io.huiying.kit.streams.StreamsHouse;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * The grouping application alone, in a process that can be killed. Its clock stands still, so that
 * what it tells depends on nothing but what it read. It writes a byte into its file for each post
 * that it decides.
 */
final class GrouperInstance implements AutoCloseable {

  private final Process process;
  private final Path decided;

  private GrouperInstance(Process process, Path decided) {
    this.process = process;
    this.decided = decided;
  }

  /** Starts an instance with no memory of its own. */
  static GrouperInstance start(String brokers, Path folder, String name) throws IOException {
    Path decided = Files.createFile(folder.resolve(name + ".decided"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                GrouperInstance.class.getName(),
                brokers,
                folder.resolve(name).toString(),
                name,
                decided.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(name + ".log").toFile())
            .start();
    return new GrouperInstance(process, decided);
  }

  /** How many posts this process has decided; some of them in vain when it was killed. */
  long decided() throws IOException {
    return Files.size(decided);
  }

  boolean alive() {
    return process.isAlive();
  }

  /** {@code kill -9}. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }

  /** Runs until it is killed. */
  public static void main(String[] args) throws Exception {
    OutputStream decided = Files.newOutputStream(Path.of(args[3]));
    new StreamsHouse(new HouseOn(args[0], Path.of(args[1]), args[2]), new SimpleMeterRegistry())
        .start(AnalysisStreams.grouping(() -> Posts.EVENING, (decision, open) -> note(decided)));
    new CountDownLatch(1).await();
  }

  private static void note(OutputStream decided) {
    try {
      decided.write('.');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one that decided most recently. */
  static GrouperInstance grouping(List<GrouperInstance> instances) throws IOException {
    GrouperInstance newest = instances.getFirst();
    for (GrouperInstance each : instances) {
      boolean later =
          each.decided() > 0
              && (newest.decided() == 0
                  || Files.getLastModifiedTime(each.decided)
                          .compareTo(Files.getLastModifiedTime(newest.decided))
                      > 0);
      newest = later ? each : newest;
    }
    return newest;
  }
}
