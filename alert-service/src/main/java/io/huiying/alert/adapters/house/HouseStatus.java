package io.huiying.alert.adapters.house;

import io.huiying.alert.adapters.console.ReadModel;
import io.huiying.contracts.house.Pulse;
import io.huiying.contracts.time.HouseClock;
import io.huiying.kit.house.HouseConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How the house is: what this service sees of itself and what it hears of the other parts. */
@ApplicationScoped
public class HouseStatus {

  /** Clocks that look at their deadlines less often than this are degraded. */
  static final Duration TICKS_WITHIN = Duration.ofSeconds(2);

  /** A part that gives a sign of life each second and was not heard for this long is missed. */
  static final Duration HEARD_WITHIN = Duration.ofSeconds(5);

  private static final int FAILURES = 3;

  private final HouseClock clock;
  private final HouseConfig house;
  private final SignsOfLife signs;
  private final ReadModel readModel;
  private final PartWatch parts;
  private final HouseParts own;
  private final PulseWatch pulses;
  private final TimeProbe time;
  private final SourceWatch sources;
  private final Set<Program> programs;
  private final DeadLetterWatch deadLetters;
  private final SealWatch seals;
  private final Complaints complaints = new Complaints();

  HouseStatus(
      HouseClock clock,
      HouseConfig house,
      SignsOfLife signs,
      ReadModel readModel,
      PartWatch parts,
      HouseParts own,
      PulseWatch pulses,
      TimeProbe time,
      SourceWatch sources,
      DeadLetterWatch deadLetters,
      SealWatch seals,
      AlertConfig config) {
    this.clock = clock;
    this.house = house;
    this.signs = signs;
    this.readModel = readModel;
    this.parts = parts;
    this.own = own;
    this.pulses = pulses;
    this.time = time;
    this.sources = sources;
    this.deadLetters = deadLetters;
    this.seals = seals;
    this.programs = config.runs();
  }

  /** How it is now. */
  public synchronized HouseView view() {
    Instant now = clock.instant();
    judge("commands", takesCommands(), "事件处理暂停（消息系统或处理程序未就绪），操作暂不能完成，恢复后继续", now);
    judge("clocks", ticks(), "时限引擎未按时走动，提醒可能延迟；恢复后补发", now);
    judge("siren", heard(Pulse.SIREN), "独立警铃未在走动，时限提醒只剩时限引擎一路", now);
    judge("time", time.complaint(), now);
    judge("notifications", notifications(), now);
    judge("channels", removedChannels(), now);
    judge(DeadLetterWatch.PART, deadLetters.grave(), now);
    judge(SealWatch.PART, seals.complaint(), now);
    List<HouseView.Degraded> degraded = new ArrayList<>(complaints.all());
    degraded.addAll(parts.complaints().all());
    if (!clock.isReplay()) {
      degraded.addAll(sources.silent(now));
    }
    return new HouseView(
        now,
        clock.isReplay(),
        clock.speed(),
        house.drill(),
        own.ruleSet(),
        degraded,
        own.channels(),
        deadLetters.all());
  }

  private boolean takesCommands() {
    return atWork(Program.DECIDER) && readModel.connected() && parts.brokerAnswers();
  }

  private boolean ticks() {
    return programs.contains(Program.CLOCKS)
        ? signs.alive(Program.CLOCKS) && own.sinceTick().compareTo(TICKS_WITHIN) < 0
        : heard(Pulse.CLOCKS);
  }

  private boolean heard(String part) {
    return pulses.silence(part).compareTo(HEARD_WITHIN) < 0;
  }

  private Optional<String> notifications() {
    if (!atWork(Program.OUTBOX) || !parts.brokerAnswers() || !atWork(Program.DELIVERY)) {
      return Optional.of("消息发送暂停，恢复后补发");
    }
    Set<String> failing = own.failingChannels(FAILURES);
    if (failing.isEmpty()) {
      return Optional.empty();
    }
    String names = String.join("、", failing.stream().sorted().toList());
    long outside = own.channels().stream().filter(HouseView.Channel::real).count();
    return Optional.of(
        failing.size() == outside ? "所有对外渠道连续发送失败，仍在重试，请改用电话：" + names : "渠道连续发送失败，仍在重试：" + names);
  }

  private Optional<String> removedChannels() {
    Map<String, Integer> removed = own.undeliverable();
    return removed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            removed.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> "渠道 %s 已不在配置中，其 %d 条待发消息未送达".formatted(e.getKey(), e.getValue()))
                .collect(Collectors.joining("；")));
  }

  private void judge(String part, boolean well, String message, Instant now) {
    judge(part, well ? Optional.empty() : Optional.of(message), now);
  }

  private void judge(String part, Optional<String> complaint, Instant now) {
    complaint.ifPresentOrElse(
        message -> complaints.unwell(part, message, now), () -> complaints.well(part));
  }

  /** Seen here, or heard from the process that runs it. */
  private boolean atWork(Program program) {
    return programs.contains(program) ? signs.alive(program) : heard(program.part());
  }
}
