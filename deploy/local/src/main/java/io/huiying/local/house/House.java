package io.huiying.local.house;

import io.huiying.local.Installation;
import io.huiying.local.Refusal;
import io.huiying.local.kafka.EmbeddedKafka;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A house that runs: the broker in this JVM, everything else as child processes that are watched.
 * It starts as a whole, and stops as a whole when a part cannot be kept alive.
 */
public final class House implements AutoCloseable {

  private static final Duration GRACE = Duration.ofSeconds(20);
  private static final String KAFKA = "消息 Kafka";

  private final HouseOptions options;
  private final Progress progress;
  private final DataFolder.Lock lock;
  private final Parts parts;
  private final RunningRecord record;
  private final LogKeeper logs;
  private final Watch watch;
  private final List<Child> services = new ArrayList<>();
  private @Nullable Child search;
  private @Nullable EmbeddedKafka kafka;
  private @Nullable Process drill;
  private boolean closed;

  private House(Installation installation, HouseOptions options, Progress progress)
      throws IOException {
    this.options = options;
    this.progress = progress;
    this.lock = options.data().create().lock();
    this.parts = new Parts(installation, options);
    this.record = new RunningRecord(options);
    this.logs = new LogKeeper(options.data().logs());
    this.watch = new Watch(progress, record, options.data());
  }

  /**
   * Takes the data folder and checks that everything can start; nothing runs yet.
   *
   * @throws Refusal with the first thing that stands in the way
   */
  public static House open(Installation installation, HouseOptions options, Progress progress)
      throws IOException, InterruptedException {
    House house = new House(installation, options, progress);
    try {
      if (Orphans.end(options.data()) > 0) {
        progress.say("  已清理上次异常退出遗留的进程 / stopped what a killed launcher had left");
      }
      Preflight.HOUSE.check(options.data(), options.ports(), options.address());
      Instant clock = options.clock();
      if (clock != null) {
        ReplayClock.set(options.data(), clock, options.speed(), InstantSource.system());
      }
      return house;
    } catch (IOException | InterruptedException | RuntimeException e) {
      house.close();
      throw e;
    }
  }

  /**
   * Starts every part and returns when all are ready.
   *
   * @throws Refusal when one of them cannot be brought up; the caller closes the house
   */
  public void start() throws IOException, InterruptedException {
    long from = System.nanoTime();
    Part searchNode = parts.elasticsearch();
    List<Part> all = parts.services();
    watch.expect(searchNode);
    all.forEach(watch::expect);
    record.begin(parts.environment());
    logs.begin();
    beginSearch(searchNode);
    startKafka();
    all.forEach(this::beginService);
    String reason = watch.awaitAllReady();
    if (!reason.isEmpty()) {
      throw new Refusal(reason, "the house was stopped again");
    }
    progress.say("全部就绪，用时 " + since(from).toSeconds() + " 秒 / all parts are ready");
    record.ready();
  }

  /** Plays the exercise once; its end ends nothing else. */
  public synchronized void playDrill() throws IOException {
    if (!closed) {
      Part player = parts.drillPlayer();
      drill = player.process(options.data().log(player.name()));
      record.started(player.name(), drill.toHandle(), 0);
      drill.onExit().thenAccept(process -> drillEnded(player, process.exitValue()));
    }
  }

  private synchronized void drillEnded(Part player, int exitCode) {
    if (!closed && exitCode != 0) {
      progress.say(
          "  ! %s 中断（退出码 %d），见 %s / ended early, see its log"
              .formatted(player.label(), exitCode, options.data().log(player.name())));
    }
  }

  /** Waits until a part cannot be kept alive, and says why. */
  public String awaitFailure() {
    return watch.awaitFailure();
  }

  /** Whether it was stopped. */
  public synchronized boolean isClosed() {
    return closed;
  }

  private synchronized void beginSearch(Part part) {
    if (!closed) {
      search = child(part);
      search.begin();
    }
  }

  private synchronized void beginService(Part part) {
    if (!closed) {
      Child child = child(part);
      services.add(child);
      child.begin();
    }
  }

  private Child child(Part part) {
    return new Child(part, options.data().log(part.name()), watch);
  }

  private synchronized void startKafka() throws IOException, InterruptedException {
    if (closed) {
      return;
    }
    long from = System.nanoTime();
    Ports ports = options.ports();
    kafka =
        EmbeddedKafka.start(
            options.data().kafka(), ports.kafka(), ports.kafkaController(), watch::fail);
    kafka.applyTopics();
    progress.ready(KAFKA, kafka.bootstrapServers(), since(from));
  }

  private static Duration since(long nanoTime) {
    return Duration.ofNanos(System.nanoTime() - nanoTime);
  }

  /**
   * Stops all in order: who writes, who is searched, and last the broker. What does not stop when
   * asked is killed.
   */
  @Override
  public synchronized void close() throws IOException, InterruptedException {
    if (closed) {
      return;
    }
    closed = true;
    List<ProcessHandle> writers =
        new ArrayList<>(services.stream().flatMap(child -> child.letGo().stream()).toList());
    if (drill != null) {
      writers.add(drill.toHandle());
    }
    Processes.stop(writers, GRACE);
    if (search != null) {
      Processes.stop(search.letGo().stream().toList(), GRACE);
    }
    if (kafka != null) {
      kafka.close();
    }
    logs.close();
    RunningHouse.forget(options.data());
    lock.close();
  }
}
