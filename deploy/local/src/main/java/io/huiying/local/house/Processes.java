package io.huiying.local.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Ends processes: asks, waits, then kills, each with all that it started. */
public final class Processes {

  private static final Duration LOOK_EVERY = Duration.ofMillis(50);
  private static final Duration KILLED_WITHIN = Duration.ofSeconds(10);

  private Processes() {}

  /** Asks all at once, so that they stop side by side; returns when none of them lives. */
  public static void stop(List<ProcessHandle> processes, Duration grace)
      throws InterruptedException {
    List<ProcessHandle> family =
        processes.stream().flatMap(p -> Stream.concat(Stream.of(p), p.descendants())).toList();
    processes.forEach(ProcessHandle::destroy);
    if (!ended(family, grace)) {
      family.forEach(ProcessHandle::destroyForcibly);
      ended(family, KILLED_WITHIN);
    }
  }

  /**
   * Whether a process still does anything. One that has ended stays in the process table until its
   * parent asks for it, and in a container nobody may ever ask.
   */
  static boolean isAlive(ProcessHandle process) {
    return process.isAlive() && !isZombie(process.pid());
  }

  private static boolean ended(List<ProcessHandle> processes, Duration within)
      throws InterruptedException {
    long from = System.nanoTime();
    while (processes.stream().anyMatch(Processes::isAlive)) {
      if (System.nanoTime() - from > within.toNanos()) {
        return false;
      }
      Thread.sleep(LOOK_EVERY);
    }
    return true;
  }

  private static boolean isZombie(long pid) {
    Path stat = Path.of("/proc", Long.toString(pid), "stat");
    try {
      String line = Files.readString(stat);
      // PID (NAME) STATE …, where the name may hold anything.
      return line.startsWith("Z", line.lastIndexOf(')') + 2);
    } catch (IOException e) {
      // It ended between the two looks, or there is no /proc: the handle's own word stands.
      return false;
    }
  }
}
