package io.huiying.local.cli;

import io.huiying.contracts.time.HouseClock;
import io.huiying.local.house.DataFolder;
import io.huiying.local.house.PartHealth;
import io.huiying.local.house.RunningHouse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code status}: what runs on a data folder and how it is. */
final class StatusCommand {

  private static final int NOT_RUNNING = 3;
  private static final ZoneId SHOWN_IN = ZoneId.of("Asia/Shanghai");

  private final DataFolder data;
  private final Instant now = InstantSource.system().instant();

  StatusCommand(List<String> words) {
    Options options = new Options(words, Set.of(), Set.of("--data"));
    this.data = new DataFolder(Path.of(options.value("--data").orElse("data")));
  }

  /** 0 when all parts are well, 1 when one is not, 3 when nothing runs. */
  int run() throws IOException, InterruptedException {
    Logging.errorsOnly();
    Optional<RunningHouse> house =
        RunningHouse.read(data).filter(h -> h.launcher().live().isPresent());
    if (house.isEmpty()) {
      System.out.println("没有在运行 / nothing runs on " + data.root());
      return NOT_RUNNING;
    }
    return show(house.get());
  }

  private int show(RunningHouse house) throws IOException, InterruptedException {
    System.out.printf(
        "回应 / Huiying  %s  %s%s%n",
        data.root(), house.ready() ? "运行中 running" : "启动中 starting", clock());
    System.out.printf(
        "%-20s %-8s %8s %7s %12s %9s%n", "part", "health", "pid", "port", "uptime", "restarts");
    List<PartHealth> parts = PartHealth.of(house, data);
    for (PartHealth part : parts) {
      System.out.printf(
          Locale.ROOT,
          "%-20s %-8s %8d %7s %12s %9d%n",
          part.process().name(),
          part.word(),
          part.process().pid(),
          part.port() == 0 ? "-" : part.port(),
          uptime(part.process().startedAt()),
          part.process().restarts());
    }
    new Lag(house.ports()).lines().forEach(System.out::println);
    return parts.stream().allMatch(PartHealth::well) ? 0 : 1;
  }

  private String clock() throws IOException {
    HouseClock clock = HouseClock.of(data.root(), InstantSource.system());
    return clock.isReplay()
        ? "  回放 replay ×%d 现为 %s"
            .formatted(
                clock.speed(),
                clock.instant().atZone(SHOWN_IN).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS))
        : "";
  }

  private String uptime(Instant startedAt) {
    Duration up = Duration.between(startedAt, now);
    return "%d:%02d:%02d".formatted(up.toHours(), up.toMinutesPart(), up.toSecondsPart());
  }
}
