package io.huiying.local.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps {@link RunningHouse} on disk in step with what happens. */
final class RunningRecord {

  static final String LAUNCHER = "launcher+kafka";

  private final HouseOptions options;
  private final RunningProcess launcher = RunningProcess.of(LAUNCHER, ProcessHandle.current(), 0);
  private final Map<String, RunningProcess> parts = new LinkedHashMap<>();
  private boolean ready;

  RunningRecord(HouseOptions options) {
    this.options = options;
  }

  /** From here on the house is known to others, with where to find its parts. */
  synchronized void begin(Map<String, String> environment) throws IOException {
    RunningHouse.writeEnvironment(options.data(), environment);
    write();
  }

  synchronized void started(String name, ProcessHandle process, int restarts) {
    parts.put(name, RunningProcess.of(name, process, restarts));
    write();
  }

  synchronized void ready() {
    ready = true;
    write();
  }

  private void write() {
    try {
      new RunningHouse(
              launcher,
              options.ports().offset(),
              options.reachable(),
              ready,
              List.copyOf(parts.values()))
          .write(options.data());
    } catch (IOException e) {
      // Without it the next launcher could not find these processes: better none than unknown ones.
      throw new UncheckedIOException(e);
    }
  }
}
