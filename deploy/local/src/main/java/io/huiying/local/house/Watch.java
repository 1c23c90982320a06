package io.huiying.local.house;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Tells the waiting person, the record on disk and the house what becomes of the parts. */
final class Watch implements Child.Watcher {

  private final Progress progress;
  private final RunningRecord record;
  private final DataFolder data;
  private final Set<String> unready = new HashSet<>();
  private final CompletableFuture<String> allReady = new CompletableFuture<>();
  private final CompletableFuture<String> failure = new CompletableFuture<>();

  Watch(Progress progress, RunningRecord record, DataFolder data) {
    this.progress = progress;
    this.record = record;
    this.data = data;
  }

  /** This part has to become ready too. */
  synchronized void expect(Part part) {
    unready.add(part.name());
  }

  /** Waits until every expected part was ready once; empty, or why that cannot be any more. */
  String awaitAllReady() {
    return String.valueOf(CompletableFuture.anyOf(allReady, failure).join());
  }

  /** Waits until the house cannot go on, and says why. */
  String awaitFailure() {
    return failure.join();
  }

  /** The house cannot go on. */
  void fail(String reason) {
    failure.complete(reason);
  }

  @Override
  public void started(Part part, ProcessHandle process, int restarts) {
    record.started(part.name(), process, restarts);
  }

  @Override
  public void ready(Part part, Duration after, int restarts) {
    progress.ready(part.label(), part.address(), after);
    if (becameReady(part)) {
      allReady.complete("");
    }
  }

  @Override
  public void died(Part part, int exitCode, Duration pause) {
    progress.say(
        "  ! %s 意外退出（退出码 %d），%d 秒后重启 / died, starts again in %d s: %s"
            .formatted(
                part.label(),
                exitCode,
                pause.toSeconds(),
                pause.toSeconds(),
                data.log(part.name())));
  }

  @Override
  public void gaveUp(Part part, String reason) {
    fail(
        "%s 无法保持运行（%s），日志见 %s / cannot be kept running, see its log"
            .formatted(part.label(), reason, data.log(part.name())));
  }

  private synchronized boolean becameReady(Part part) {
    return unready.remove(part.name()) && unready.isEmpty();
  }
}
