package io.huiying.local.house;

import com.sun.net.httpserver.HttpServer;
import io.huiying.local.Installation;
import io.huiying.local.Refusal;
import io.huiying.local.kafka.EmbeddedKafka;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs what deadlines hang on once, in a house of its own with a thousand fictional clocks, and
 * keeps what the JVM learnt in doing so ({@link StartCache}).
 */
public final class Rehearsal implements AutoCloseable {

  private static final Duration READY_WITHIN = Duration.ofMinutes(2);
  private static final Duration RUNG_WITHIN = Duration.ofSeconds(30);
  private static final Duration RECORDED_WITHIN = Duration.ofMinutes(2);
  private static final long LOOK_MS = 100;
  private static final int CLOCKS = 1_000;

  /** So many that reading them is worth compiling, which the next start then knows. */
  private static final int QUIET = 50_000;
  private static final int NO_CONTENT = 204;

  private final StartCache cache;
  private final Path root = Files.createTempDirectory("huiying-rehearsal-");
  private final DataFolder data = new DataFolder(root).create();
  private final Ports ports = Ports.free();
  private final Parts parts;
  private final CountDownLatch rung = new CountDownLatch(CLOCKS);
  private final HttpServer receiver;
  private final List<Process> running = new CopyOnWriteArrayList<>();

  private Rehearsal(Installation installation) throws IOException {
    Path caches = Files.createDirectories(installation.startCaches());
    cache = new StartCache(caches, true);
    HouseOptions options = new HouseOptions(data, ports, Preflight.LOOPBACK, false, null, 1);
    parts = new Parts(installation, options, cache);
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  /**
   * Rehearses, which takes about half a minute.
   *
   * @return the parts that will start faster from now on
   * @throws Refusal when a part does not come up
   */
  public static List<String> of(Installation installation)
      throws IOException, InterruptedException {
    try (Rehearsal rehearsal = new Rehearsal(installation)) {
      return rehearsal.run();
    }
  }

  private List<String> run() throws IOException, InterruptedException {
    listen();
    String url = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/";
    List<Part> all =
        parts.clockPrograms(
            List.of(
                "-Dhuiying.alert.webhooks.rehearsal.url=" + url,
                "-Dhuiying.alert.webhooks.rehearsal.real=false"));
    // They live in sessions of their own, which Control-C does not reach.
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> running.forEach(Process::destroyForcibly)));
    List<String> faults = new ArrayList<>();
    try (EmbeddedKafka kafka =
        EmbeddedKafka.start(data.kafka(), ports.kafka(), ports.kafkaController(), faults::add)) {
      kafka.applyTopics();
      RehearsedClocks.writeQuiet(kafka.bootstrapServers(), QUIET);
      for (Part part : all) {
        running.add(part.apart(data.log(part.name()), root));
      }
      for (Part part : all) {
        awaitReady(part);
      }
      RehearsedClocks.writeRinging(kafka.bootstrapServers(), CLOCKS);
      if (!rung.await(RUNG_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Refusal("预演未完成", "the rehearsed alarms did not ring");
      }
      Processes.stop(running.stream().map(Process::toHandle).toList(), RECORDED_WITHIN);
    }
    List<String> adopted = new ArrayList<>();
    for (Part part : all) {
      if (cache.adopt(part.name())) {
        adopted.add(part.name());
      }
    }
    return adopted;
  }

  private void listen() {
    receiver.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          exchange.sendResponseHeaders(NO_CONTENT, -1);
          exchange.close();
          rung.countDown();
        });
    receiver.start();
  }

  private static void awaitReady(Part part) throws InterruptedException {
    long from = System.nanoTime();
    while (!part.readiness().isReady()) {
      if (System.nanoTime() - from > READY_WITHIN.toNanos()) {
        throw new Refusal("预演未能启动 " + part.name(), part.name() + " does not start");
      }
      TimeUnit.MILLISECONDS.sleep(LOOK_MS);
    }
  }

  @Override
  public void close() throws IOException {
    running.forEach(Process::destroyForcibly);
    receiver.stop(0);
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
