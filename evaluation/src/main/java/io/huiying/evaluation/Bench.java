package io.huiying.evaluation;

import io.huiying.evaluation.audit.AuditBench;
import io.huiying.evaluation.bench.Benchmark;
import io.huiying.evaluation.bench.EndToEnd;
import io.huiying.evaluation.bench.Figures;
import io.huiying.evaluation.bench.SearchLatency;
import io.huiying.evaluation.bench.SearchOutage;
import io.huiying.evaluation.bench.clocks.ClocksBench;
import io.huiying.evaluation.bench.group.GroupBench;
import io.huiying.evaluation.bench.group.GroupingOnReplay;
import io.huiying.evaluation.bench.text.TextBench;
import io.huiying.evaluation.shared.SharedData;
import io.huiying.evaluation.simulate.SimulateBench;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code huiying bench NAME [OPTIONS] [--json] [--raw FILE] [--shared DIR]}: a table for people, or
 * one JSON object.
 */
public final class Bench {

  private static final Map<String, Benchmark> BENCHMARKS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("audit", new AuditBench()),
              Map.entry("clocks", new ClocksBench()),
              Map.entry("e2e", new EndToEnd()),
              Map.entry("group", new GroupBench()),
              Map.entry("group-replay", new GroupingOnReplay()),
              Map.entry("search", new SearchLatency()),
              Map.entry("search-outage", new SearchOutage()),
              Map.entry("simulate", new SimulateBench()),
              Map.entry("text", new TextBench())));

  private Bench() {}

  /** Arguments: name, then options. */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(args));
    boolean json = words.remove("--json");
    Path raw = option(words, "--raw");
    SharedData.use(option(words, "--shared"));
    Benchmark named = words.isEmpty() ? null : BENCHMARKS.get(words.removeFirst());
    if (named == null) {
      System.err.println("huiying bench: name one of " + String.join(", ", BENCHMARKS.keySet()));
      System.exit(2);
      return;
    }
    Benchmark benchmark = asked(named, words);
    System.err.println(benchmark.purpose());
    Figures figures = benchmark.run(System.err);
    if (raw != null) {
      figures.writeRaw(raw);
    }
    System.out.println(json ? figures.json() : figures.table());
    System.exit(figures.complete() ? 0 : 1);
  }

  private static Benchmark asked(Benchmark named, List<String> options) {
    try {
      return named.with(options);
    } catch (IllegalArgumentException e) {
      System.err.println("huiying bench: " + e.getMessage());
      System.exit(2);
      throw e;
    }
  }

  private static @Nullable Path option(List<String> words, String name) {
    int at = words.indexOf(name);
    if (at < 0 || at + 1 >= words.size()) {
      return null;
    }
    words.remove(at);
    return Path.of(words.remove(at));
  }
}
