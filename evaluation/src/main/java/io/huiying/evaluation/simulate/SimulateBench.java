package io.huiying.evaluation.simulate;

import io.huiying.alert.domain.rules.Home;
import io.huiying.evaluation.bench.Benchmark;
import io.huiying.evaluation.bench.Figures;
import io.huiying.evaluation.simulate.Laboratory.Result;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Simulates January 2025 of the recorded hot list, from a cold start: reading word lists and models
 * counts. The yardstick is the recorded time itself.
 */
public final class SimulateBench implements Benchmark {

  private static final String MONTH = "replay/weibo-hot-2025-01.jsonl";
  private static final double MILLIS = 1_000;

  @Override
  public String purpose() {
    return "模拟一个月的热榜：对照为这个月本身 / simulating a month of the hot list, against the month itself";
  }

  @Override
  public Figures run(PrintStream progress) throws IOException {
    Path file = shared().resolve(MONTH);
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file + ": the shared data are not here");
    }
    long from = System.nanoTime();
    Laboratory laboratory = Laboratory.open(Path.of("none"), null);
    PostFile posts;
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      posts = PostFile.read(in);
    }
    Result result =
        laboratory.simulate(
            posts.arrivals(), Home.MAINLAND, null, Nemesis.NONE, OutputStream.nullOutputStream());
    Duration took = Duration.ofNanos(System.nanoTime() - from);
    Summary.print(result, posts.refused().size(), took, progress);
    Map<String, Number> named = new LinkedHashMap<>();
    named.put("ratio", Summary.ratio(result, took));
    named.put("posts", result.posts());
    named.put("incidents", result.incidents().size());
    named.put("events", result.events());
    named.put("alarms", result.alarms());
    named.put("checks", result.checks());
    named.put("seconds", took.toMillis() / MILLIS);
    return new Figures(
        named, List.of("seconds", Double.toString(took.toMillis() / MILLIS)), result.posts() > 0);
  }

  private static Path shared() {
    String named = System.getProperty("huiying.shared");
    return named == null
        ? Path.of(System.getProperty("huiying.home", ".")).resolve("../shared/data")
        : Path.of(named);
  }
}
