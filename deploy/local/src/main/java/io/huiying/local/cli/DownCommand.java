package io.huiying.local.cli;

import io.huiying.local.house.DataFolder;
import io.huiying.local.house.Orphans;
import io.huiying.local.house.Processes;
import io.huiying.local.house.RunningHouse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code down}: stops the house of a data folder, also one whose launcher was killed. */
final class DownCommand {

  /** The launcher's own waiting for its parts, and some. */
  private static final Duration GRACE = Duration.ofSeconds(90);

  private final DataFolder data;

  DownCommand(List<String> words) {
    Options options = new Options(words, Set.of(), Set.of("--data"));
    this.data = new DataFolder(Path.of(options.value("--data").orElse("data")));
  }

  int run() throws IOException, InterruptedException {
    Optional<ProcessHandle> launcher =
        RunningHouse.read(data).flatMap(house -> house.launcher().live());
    if (launcher.isPresent() && data.isLocked()) {
      Processes.stop(List.of(launcher.get()), GRACE);
      Orphans.end(data);
      System.err.println("已停止 / stopped");
    } else if (Orphans.end(data) > 0) {
      System.err.println("已停止遗留的进程 / stopped what a killed launcher had left");
    } else {
      System.err.println("没有在运行 / nothing runs on " + data.root());
    }
    return 0;
  }
}
