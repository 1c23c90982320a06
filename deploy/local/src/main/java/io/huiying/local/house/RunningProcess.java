package io.huiying.local.house;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process as it is remembered on disk. Process ids are given out again, so the start time has to
 * agree before a process is taken for this one.
 *
 * @param name of the part
 * @param pid its process id
 * @param startedAt by the operating system
 * @param restarts how often it had to be started again
 */
public record RunningProcess(String name, long pid, Instant startedAt, int restarts) {

  /** The operating system derives start times from its boot time, which moves a little. */
  private static final Duration TOLERANCE = Duration.ofSeconds(2);

  /** What is remembered of a live process. */
  public static RunningProcess of(String name, ProcessHandle process, int restarts) {
    Instant startedAt = process.info().startInstant().orElse(Instant.EPOCH);
    return new RunningProcess(name, process.pid(), startedAt, restarts);
  }

  /** The live process that this is, if it still is. */
  public Optional<ProcessHandle> live() {
    return ProcessHandle.of(pid).filter(Processes::isAlive).filter(this::isThis);
  }

  private boolean isThis(ProcessHandle process) {
    return process
        .info()
        .startInstant()
        .map(start -> Duration.between(start, startedAt).abs().compareTo(TOLERANCE) <= 0)
        .orElse(false);
  }
}
