package io.huiying.local.house;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A part's process: started, watched, started again when it dies, let go. One thread each runs
 * through that life.
 *
 * <pre>
 * starting ──ready──> running ──dies──> pausing ──> starting
 *     └──dies──> pausing          5th death in a row, or never ready ──> given up
 * </pre>
 */
public final class Child {

  /** What others want to know of it. */
  public interface Watcher {

    /** It was started; {@code restarts} is 0 for the first time. */
    void started(Part part, ProcessHandle process, int restarts);

    /** It has become ready. */
    void ready(Part part, Duration after, int restarts);

    /** It died and is started again. */
    void died(Part part, int exitCode, Duration pause);

    /** It is not started any more; nothing may go on without it. */
    void gaveUp(Part part, String reason);
  }

  private static final Duration READY_WITHIN = Duration.ofMinutes(3);
  private static final long POLL_MS = 400;

  private final Part part;
  private final Path log;
  private final Watcher watcher;
  private final CountDownLatch letGo = new CountDownLatch(1);
  private @Nullable Process process;
  private int restarts;

  public Child(Part part, Path log, Watcher watcher) {
    this.part = part;
    this.log = log;
    this.watcher = watcher;
  }

  /** Begins its life; returns at once. */
  public void begin() {
    Thread.ofVirtual().name("watch-" + part.name()).start(this::live);
  }

  /** From now on it is not started again; its process, if there is one, is the caller's to end. */
  public synchronized Optional<ProcessHandle> letGo() {
    letGo.countDown();
    return Optional.ofNullable(process).map(Process::toHandle);
  }

  private void live() {
    try {
      RestartPolicy policy = RestartPolicy.FRESH;
      Optional<Duration> pause = Optional.of(Duration.ZERO);
      while (pause.isPresent() && !letGo.await(pause.get().toMillis(), TimeUnit.MILLISECONDS)) {
        long from = System.nanoTime();
        Process current = start();
        int exitCode = runToEnd(current, from);
        policy = policy.afterDeath(since(from));
        pause = policy.pause();
        report(policy, exitCode);
        restarts++;
      }
    } catch (IOException e) {
      watcher.gaveUp(part, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized Process start() throws IOException {
    Process started = part.process(log);
    process = started;
    watcher.started(part, started.toHandle(), restarts);
    return started;
  }

  private int runToEnd(Process current, long from) throws InterruptedException {
    while (!current.waitFor(POLL_MS, TimeUnit.MILLISECONDS)) {
      if (part.readiness().isReady()) {
        watcher.ready(part, since(from), restarts);
        return current.waitFor();
      }
      if (since(from).compareTo(READY_WITHIN) > 0) {
        current.destroyForcibly();
      }
    }
    return current.exitValue();
  }

  private void report(RestartPolicy policy, int exitCode) {
    if (letGo.getCount() == 0) {
      return;
    }
    policy
        .pause()
        .ifPresentOrElse(
            pause -> watcher.died(part, exitCode, pause),
            () -> watcher.gaveUp(part, "exit code " + exitCode));
  }

  private static Duration since(long nanoTime) {
    return Duration.ofNanos(System.nanoTime() - nanoTime);
  }
}
