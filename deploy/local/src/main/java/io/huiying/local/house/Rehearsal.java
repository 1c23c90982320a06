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
 * after it what people search with; keeps what the JVM learnt in doing so ({@link StartCache}).
 */
public final class Rehearsal implements AutoCloseable {

  private static final Duration READY_WITHIN = Duration.ofMinutes(2);
  private static final Duration RUNG_WITHIN = Duration.ofSeconds(30);
  private static final Duration RECORDED_WITHIN = Duration.ofMinutes(2);
  private static final long LOOK_MS = 100;
  private static final int CLOCKS = 1_000;

  /** So many that reading them is worth compiling, which the next start then knows. */
  private static final int QUIET = 50_000;

  /** So many that understanding and grouping them is worth compiling, too. */
  private static final int POSTS = 1_500;

  /** After 500 a search took longer by a sixth than after 1,500; 3,000 gained little more. */
  private static final int SEARCHES = 1_000;

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
   * Rehearses, which takes about two minutes.
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
    // They live in sessions of their own, which Control-C does not reach.
    Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    List<String> faults = new ArrayList<>();
    try (EmbeddedKafka kafka =
        EmbeddedKafka.start(data.kafka(), ports.kafka(), ports.kafkaController(), faults::add)) {
      kafka.applyTopics();
      List<String> adopted = new ArrayList<>(ring(kafka.bootstrapServers()));
      adopted.addAll(search(kafka.bootstrapServers()));
      return adopted;
    }
  }

  private List<String> ring(String bootstrapServers) throws IOException, InterruptedException {
    String url = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/";
    List<Part> programs =
        parts.clockPrograms(
            List.of(
                "-Dhuiying.alert.webhooks.rehearsal.url=" + url,
                "-Dhuiying.alert.webhooks.rehearsal.real=false"));
    RehearsedClocks.writeQuiet(bootstrapServers, QUIET);
    start(programs);
    RehearsedClocks.writeRinging(bootstrapServers, CLOCKS);
    if (!rung.await(RUNG_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new Refusal("预演未完成", "the rehearsed alarms did not ring");
    }
    return learnt(programs);
  }

  private List<String> search(String bootstrapServers) throws IOException, InterruptedException {
    List<Part> programs = parts.searchPrograms();
    RehearsedSearches.writePosts(bootstrapServers, POSTS);
    start(programs);
    RehearsedSearches.of(data, parts.analysisUrl()).search(SEARCHES);
    return learnt(programs);
  }

  private void start(List<Part> programs) throws IOException, InterruptedException {
    for (Part part : programs) {
      running.add(part.apart(data.log(part.name()), root));
    }
    for (Part part : programs) {
      awaitReady(part);
    }
  }

  /** Ends them, upon which each writes down what it learnt. */
  private List<String> learnt(List<Part> programs) throws IOException, InterruptedException {
    Processes.stop(running.stream().map(Process::toHandle).toList(), RECORDED_WITHIN);
    running.clear();
    List<String> adopted = new ArrayList<>();
    for (Part part : programs) {
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

  /** Each with all that it started, so that nobody writes any more into what is deleted next. */
  private void kill() {
    try {
      Processes.stop(running.stream().map(Process::toHandle).toList(), Duration.ZERO);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    kill();
    receiver.stop(0);
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
