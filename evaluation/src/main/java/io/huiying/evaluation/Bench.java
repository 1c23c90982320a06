package io.huiying.evaluation;

import io.huiying.evaluation.bench.Benchmark;
import io.huiying.evaluation.bench.EndToEnd;
import io.huiying.evaluation.bench.Figures;
import io.huiying.evaluation.bench.SearchLatency;
import io.huiying.evaluation.bench.SearchOutage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@code huiying bench NAME [--json] [--raw FILE]}: a table for people, or one JSON object. */
public final class Bench {

  private static final Map<String, Benchmark> BENCHMARKS =
      new TreeMap<>(
          Map.of(
              "e2e", new EndToEnd(),
              "search", new SearchLatency(),
              "search-outage", new SearchOutage()));

  private Bench() {}

  /** Arguments: name, then options. */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(args));
    boolean json = words.remove("--json");
    Path raw = rawFile(words);
    Benchmark benchmark = words.size() == 1 ? BENCHMARKS.get(words.getFirst()) : null;
    if (benchmark == null) {
      System.err.println("huiying bench: name one of " + String.join(", ", BENCHMARKS.keySet()));
      System.exit(2);
      return;
    }
    System.err.println(benchmark.purpose());
    Figures figures = benchmark.run(System.err);
    if (raw != null) {
      figures.writeRaw(raw);
    }
    System.out.println(json ? figures.json() : figures.table());
    System.exit(figures.complete() ? 0 : 1);
  }

  private static @Nullable Path rawFile(List<String> words) {
    int at = words.indexOf("--raw");
    if (at < 0 || at + 1 >= words.size()) {
      return null;
    }
    words.remove(at);
    return Path.of(words.remove(at));
  }
}
