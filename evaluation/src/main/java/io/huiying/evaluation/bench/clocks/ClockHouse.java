package io.huiying.evaluation.bench.clocks;

import io.huiying.contracts.time.MachineClock;
import io.huiying.local.Installation;
import io.huiying.local.house.Child;
import io.huiying.local.house.ClockPrograms;
import io.huiying.local.house.DataFolder;
import io.huiying.local.house.Part;
import io.huiying.local.house.Ports;
import io.huiying.local.house.Processes;
import io.huiying.local.house.Readiness;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A broker, and the programs of the clocks under the launcher's own care. */
final class ClockHouse implements AutoCloseable, Child.Watcher {

  static final String ENGINE = "engine";
  static final String SIREN = "siren";
  static final String OUTBOX = "outbox";

  private static final Duration UP_WITHIN = Duration.ofMinutes(2);

  /** A million clocks take minutes, on a busy machine many. */
  private static final Duration KNOWN_WITHIN = Duration.ofMinutes(15);

  private static final Duration GRACE = Duration.ofSeconds(15);
  private static final long LOOK_MS = 50;
  private static final int BYTES_PER_CLOCK = 640;
  private static final int SIREN_HEAP_MIB = 96;

  private final Path root = Files.createTempDirectory("huiying-clocks-");
  private final DataFolder data = new DataFolder(root).create();
  private final Ports ports = Ports.free();
  private final ClockPrograms programs;
  private final PrintStream progress;
  private final Map<String, ProcessHandle> running = new ConcurrentHashMap<>();
  private final Map<String, Boolean> ready = new ConcurrentHashMap<>();
  private final List<Child> children = new ArrayList<>();
  private final long from = System.nanoTime();
  private @Nullable Process broker;

  ClockHouse(int open, List<String> settings, PrintStream progress) throws IOException {
    this.progress = progress;
    int heap = SIREN_HEAP_MIB + (int) ((long) open * BYTES_PER_CLOCK >> 20);
    List<String> all = new ArrayList<>(settings);
    all.add("-D" + MachineClock.SHIFT_FILE + "=" + shift());
    programs = ClockPrograms.of(Installation.find(), data, ports, heap, all);
  }

  String bootstrapServers() {
    return "127.0.0.1:" + ports.kafka();
  }

  Path root() {
    return root;
  }

  /** Starts the broker and waits until its topics are there. */
  void startBroker() throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx384m",
            "-XX:ThreadPriorityPolicy=1",
            "-XX:CompilerThreadPriority=10",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            LoneBroker.class.getName(),
            data.kafka().toString(),
            Integer.toString(ports.kafka()),
            Integer.toString(ports.kafkaController()));
    Readiness listens = Readiness.listens(ports.kafka());
    Part part = new Part("kafka", "Kafka", "", command, Map.of(), listens);
    Process started = part.process(data.log("kafka"));
    broker = started;
    running.put("kafka", started.toHandle());
    await("the broker", () -> listens.isReady() && Lag.topicsAreThere(bootstrapServers()));
  }

  /** Starts engine, siren and outbox together. */
  void startPrograms() {
    for (Part part : programs.all()) {
      ready.remove(part.name());
      Child child = new Child(part, data.log(part.name()), this);
      children.add(child);
      child.begin();
    }
  }

  void awaitReady() throws IOException, InterruptedException {
    await("all programs", () -> ready.size() == programs.all().size());
  }

  /** Waits until engine and siren know this many clocks. */
  void awaitKnown(long clocks) throws IOException, InterruptedException {
    await("the siren", KNOWN_WITHIN, () -> sirenKnows() == clocks);
    await("the engine", KNOWN_WITHIN, () -> Lag.ofEngine(bootstrapServers()) == 0);
  }

  private long sirenKnows() {
    try {
      String beat = Files.readString(data.run().resolve("siren.heartbeat"));
      return Long.parseLong(beat.strip().split(" ")[1]);
    } catch (IOException e) {
      // Not beaten yet.
      return -1;
    }
  }

  /** {@code kill -9}; the launcher's rules bring it back. */
  void kill(String name) throws IOException {
    progress.printf("%6.1f s  kill -9 %s%n", seconds(), name);
    process(name).destroyForcibly();
  }

  /** {@code kill -9} of all that runs, for good. */
  void killAll() throws IOException, InterruptedException {
    List<ProcessHandle> processes = new ArrayList<>(running.values());
    children.forEach(Child::letGo);
    children.clear();
    processes.forEach(ProcessHandle::destroyForcibly);
    await("their end", () -> processes.stream().noneMatch(ProcessHandle::isAlive));
    running.clear();
    ready.clear();
  }

  /** Stands everything still, or lets it go on. */
  void signal(String signal) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("kill", "-" + signal));
    running.values().forEach(process -> command.add(Long.toString(process.pid())));
    progress.printf("%6.1f s  kill -%s all, the broker too%n", seconds(), signal);
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new IOException("no signal " + signal);
    }
  }

  /** Makes the programs' clock, and not the broker's, wrong by this. */
  void shiftClock(Duration by) throws IOException {
    progress.printf("%6.1f s  clock of the programs set to %s%n", seconds(), by);
    Path draft = shift().resolveSibling("shift.new");
    Files.writeString(draft, by.toString());
    Files.move(draft, shift(), StandardCopyOption.ATOMIC_MOVE);
  }

  private Path shift() {
    return data.run().resolve("shift");
  }

  private ProcessHandle process(String name) throws IOException {
    return Optional.ofNullable(running.get(name))
        .filter(ProcessHandle::isAlive)
        .orElseThrow(() -> new IOException(name + " does not run; see " + data.log(name)));
  }

  private void await(String what, BooleanSupplier done) throws IOException, InterruptedException {
    await(what, UP_WITHIN, done);
  }

  private void await(String what, Duration within, BooleanSupplier done)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    while (!done.getAsBoolean()) {
      if (System.nanoTime() - start > within.toNanos()) {
        throw new IOException("waited in vain for " + what + "; see " + data.logs());
      }
      TimeUnit.MILLISECONDS.sleep(LOOK_MS);
    }
  }

  private double seconds() {
    return (System.nanoTime() - from) / 1e9;
  }

  @Override
  public void started(Part part, ProcessHandle process, int restarts) {
    running.put(part.name(), process);
  }

  @Override
  public void ready(Part part, Duration after, int restarts) {
    progress.printf("%6.1f s  %s ready after %d ms%n", seconds(), part.name(), after.toMillis());
    ready.put(part.name(), true);
  }

  @Override
  public void died(Part part, int exitCode, Duration pause) {
    progress.printf("%6.1f s  %s died%n", seconds(), part.name());
  }

  @Override
  public void gaveUp(Part part, String reason) {
    progress.printf("%6.1f s  %s given up: %s%n", seconds(), part.name(), reason);
  }

  /** Stops all; deletes the folder unless somebody will want to read the logs. */
  void close(boolean keepLogs) throws IOException, InterruptedException {
    List<ProcessHandle> processes =
        new ArrayList<>(children.stream().flatMap(child -> child.letGo().stream()).toList());
    Processes.stop(processes, GRACE);
    if (broker != null) {
      Processes.stop(List.of(broker.toHandle()), GRACE);
    }
    if (keepLogs) {
      progress.println("kept for you: " + root);
      return;
    }
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Override
  public void close() throws IOException, InterruptedException {
    close(false);
  }
}
