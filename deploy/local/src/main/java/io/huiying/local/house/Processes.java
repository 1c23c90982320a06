package io.huiying.local.house;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Ends processes: asks, waits, then kills, each with all that it started. */
public final class Processes {

  private Processes() {}

  /** Asks all at once, so that they stop side by side; returns when none of them lives. */
  public static void stop(List<ProcessHandle> processes, Duration grace)
      throws InterruptedException {
    List<ProcessHandle> family =
        processes.stream().flatMap(p -> Stream.concat(Stream.of(p), p.descendants())).toList();
    processes.forEach(ProcessHandle::destroy);
    if (!ended(family, grace)) {
      family.forEach(ProcessHandle::destroyForcibly);
      ended(family, grace);
    }
  }

  private static boolean ended(List<ProcessHandle> processes, Duration within)
      throws InterruptedException {
    CompletableFuture<?>[] exits =
        processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
    try {
      CompletableFuture.allOf(exits).get(within.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
