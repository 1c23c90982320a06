package io.huiying.alert.adapters.house;

import io.huiying.alert.adapters.console.ReadModel;
import io.huiying.contracts.time.HouseClock;
import io.huiying.kit.house.HouseConfig;
import io.huiying.kit.streams.StreamsHouse;
import io.huiying.kit.streams.StreamsRunner;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How the house is: what this service sees of itself and what it hears of the other parts. */
@ApplicationScoped
public class HouseStatus {

  /** Clocks that look at their deadlines less often than this are degraded. */
  static final Duration TICKS_WITHIN = Duration.ofSeconds(2);

  private static final int FAILURES = 3;

  private final HouseClock clock;
  private final HouseConfig house;
  private final StreamsHouse streams;
  private final ReadModel readModel;
  private final PartWatch parts;
  private final HouseParts own;
  private final Complaints complaints = new Complaints();

  HouseStatus(
      HouseClock clock,
      HouseConfig house,
      StreamsHouse streams,
      ReadModel readModel,
      PartWatch parts,
      HouseParts own) {
    this.clock = clock;
    this.house = house;
    this.streams = streams;
    this.readModel = readModel;
    this.parts = parts;
    this.own = own;
  }

  /** How it is now. */
  public synchronized HouseView view() {
    Instant now = clock.instant();
    Set<String> failing = own.failingChannels(FAILURES);
    judge(
        "commands",
        runs("decider") && readModel.connected() && parts.brokerAnswers(),
        "事件处理暂停（消息系统或处理程序未就绪），操作暂不能完成，恢复后继续",
        now);
    judge(
        "clocks",
        runs("clocks") && own.sinceTick().compareTo(TICKS_WITHIN) < 0,
        "时限引擎未按时走动，提醒可能延迟；恢复后补发",
        now);
    judge(
        "notifications",
        runs("outbox") && parts.brokerAnswers() && own.delivering() && failing.isEmpty(),
        failing.isEmpty()
            ? "消息发送暂停，恢复后补发"
            : "渠道连续发送失败，仍在重试：" + String.join("、", failing.stream().sorted().toList()),
        now);
    List<HouseView.Degraded> degraded = new ArrayList<>(complaints.all());
    degraded.addAll(parts.complaints().all());
    return new HouseView(
        now,
        clock.isReplay(),
        clock.speed(),
        house.drill(),
        own.ruleSet(),
        degraded,
        own.channels());
  }

  private void judge(String part, boolean well, String message, Instant now) {
    if (well) {
      complaints.well(part);
    } else {
      complaints.unwell(part, message, now);
    }
  }

  private boolean runs(String application) {
    return streams.runners().stream()
        .filter(runner -> runner.name().equals(application))
        .anyMatch(StreamsRunner::running);
  }
}
