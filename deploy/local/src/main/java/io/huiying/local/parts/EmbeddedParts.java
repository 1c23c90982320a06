package io.huiying.local.parts;

import io.huiying.local.Installation;
import io.huiying.local.elasticsearch.ElasticsearchNode;
import io.huiying.local.house.Part;
import io.huiying.local.house.Processes;
import io.huiying.local.house.Readiness;
import io.huiying.local.kafka.EmbeddedKafka;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts on this machine, as the launcher runs them, on free ports and a passing folder. */
final class EmbeddedParts implements RealParts.Backing {

  private static final Duration READY_WITHIN = Duration.ofMinutes(3);
  private static final Duration GRACE = Duration.ofSeconds(15);
  private static final long LOOK_MS = 200;

  private @Nullable Path folder;
  private @Nullable EmbeddedKafka kafka;
  private @Nullable Process search;
  private String searchUrl = "";

  @Override
  public synchronized String bootstrapServers() throws IOException {
    try {
      if (kafka == null) {
        kafka =
            EmbeddedKafka.start(
                folder().resolve("kafka"), freePort(), freePort(), EmbeddedParts::brokerDied);
        kafka.applyTopics();
      }
      return kafka.bootstrapServers();
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  @Override
  public synchronized String elasticsearchUrl() throws IOException {
    try {
      if (search == null) {
        startSearch();
      }
      return searchUrl;
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private void startSearch() throws IOException, InterruptedException {
    ElasticsearchNode node =
        ElasticsearchNode.prepare(
            Installation.find().elasticsearch(),
            folder().resolve("elasticsearch"),
            freePort(),
            freePort());
    Readiness readiness = Readiness.http(node.url() + ElasticsearchNode.HEALTH);
    Part part =
        new Part(
            "elasticsearch",
            "Elasticsearch",
            node.url(),
            node.command(),
            node.environment(),
            readiness);
    Path log = folder().resolve("elasticsearch.log");
    Process started = part.process(log);
    search = started;
    searchUrl = node.url();
    long from = System.nanoTime();
    while (!readiness.isReady()) {
      boolean late = System.nanoTime() - from > READY_WITHIN.toNanos();
      if (started.waitFor(LOOK_MS, TimeUnit.MILLISECONDS) || late) {
        throw new IOException("Elasticsearch does not come up:\n" + Files.readString(log));
      }
    }
  }

  /** Open to the unprivileged user who runs the search node. */
  private Path folder() throws IOException {
    if (folder == null) {
      folder = Files.createTempDirectory("huiying-parts-");
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    return folder;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void brokerDied(String reason) {
    throw new IllegalStateException(reason);
  }

  private static IOException interrupted(InterruptedException cause) {
    Thread.currentThread().interrupt();
    return new IOException("interrupted", cause);
  }

  @Override
  public synchronized void close() throws IOException {
    try {
      if (search != null) {
        Processes.stop(List.of(search.toHandle()), GRACE);
        search = null;
      }
      if (kafka != null) {
        kafka.close();
        kafka = null;
      }
      delete();
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private void delete() throws IOException {
    if (folder == null) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    folder = null;
  }
}
