package io.huiying.evaluation.simulate;

import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.Ownership;
import io.huiying.evaluation.simulate.Laboratory.Result;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What came of a simulation, for people. */
final class Summary {

  private static final double MILLIS = 1_000;

  private Summary() {}

  static void print(Result result, int refused, Duration took, PrintStream err) {
    err.printf(
        "%s 至 %s：%d 条（未收 %d），研判 %d 条%n",
        result.from(), result.to(), result.posts(), refused, result.assessed());
    err.printf(
        "事件 %d（%s），事件记录 %d，告警 %d，核对 %d 次均成立%n",
        result.incidents().size(),
        ownerships(result),
        result.events(),
        result.alarms(),
        result.checks());
    err.printf("时限 / clocks: %s%n", clocks(result));
    err.printf(
        "%.1f 秒，快 %,d 倍 / %,d : 1%n",
        took.toMillis() / MILLIS, ratio(result, took), ratio(result, took));
  }

  /** Recorded time by the time that it took. */
  static long ratio(Result result, Duration took) {
    return Duration.between(result.from(), result.to()).toMillis() / Math.max(1, took.toMillis());
  }

  private static String ownerships(Result result) {
    Map<Ownership, Long> counts =
        result.incidents().values().stream()
            .collect(
                Collectors.groupingBy(Incident::ownership, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(entry -> entry.getKey().label() + " " + entry.getValue())
        .collect(Collectors.joining("，"));
  }

  private static String clocks(Result result) {
    Map<String, Map<ClockState, Long>> counts =
        result.incidents().values().stream()
            .flatMap(incident -> incident.clocks().stream())
            .collect(
                Collectors.groupingBy(
                    clock -> clock.kind().label(),
                    TreeMap::new,
                    Collectors.groupingBy(Clock::state, TreeMap::new, Collectors.counting())));
    return counts.toString();
  }
}
