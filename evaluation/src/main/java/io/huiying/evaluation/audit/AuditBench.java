package io.huiying.evaluation.audit;

import io.huiying.alert.adapters.audit.AuditReport;
import io.huiying.alert.adapters.audit.AuditRun;
import io.huiying.alert.adapters.audit.BackupLog;
import io.huiying.alert.domain.audit.Finding;
import io.huiying.evaluation.bench.Benchmark;
import io.huiying.evaluation.bench.Figures;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Verifies a fictional record of truth of a million events from a backup folder, and a small one
 * that is spoilt anew ten thousand times, one mutation at a time.
 */
public final class AuditBench implements Benchmark {

  private static final long SEED = 20_260_305;
  private static final long EVENTS = 1_000_000;
  private static final int SMALL = 1_000;
  private static final int MUTATIONS = 10_000;
  private static final int THREADS = 2;
  private static final int RUNS = 5;
  private static final double MEGA = 1e6;

  private final long events;
  private final int mutations;

  public AuditBench() {
    this(EVENTS, MUTATIONS);
  }

  AuditBench(long events, int mutations) {
    this.events = events;
    this.mutations = mutations;
  }

  @Override
  public String purpose() {
    return "审计核验速度与查全：对照为同样的文件、同样多的线程只做 SHA-256 /"
        + " audit verification against bare SHA-256 over the same files, and seeded mutations found";
  }

  @Override
  public Figures run(PrintStream progress) throws IOException, InterruptedException {
    List<String> raw = new ArrayList<>(List.of("run,verifySeconds,bareSeconds"));
    Map<String, Number> named = new LinkedHashMap<>();
    boolean whole = speed(named, raw, progress);
    boolean all = mutate(named, progress);
    return new Figures(named, raw, whole && all);
  }

  private boolean speed(Map<String, Number> named, List<String> raw, PrintStream progress)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("huiying-audit-");
    try {
      FolderSink sink = new FolderSink(folder);
      new TruthMill(SEED, sink).run(events);
      sink.finish();
      progress.printf("%d events, %.0f MB%n", events, sink.bytes() / MEGA);
      double[] verify = new double[RUNS];
      double[] bare = new double[RUNS];
      boolean whole = true;
      // The first round warms up and is not counted.
      for (int run = -1; run < RUNS; run++) {
        double bareSeconds = BareHash.seconds(new BackupLog(folder), THREADS);
        long from = System.nanoTime();
        AuditReport report = AuditRun.of(new BackupLog(folder), THREADS);
        double seconds = (System.nanoTime() - from) / 1e9;
        whole &= report.whole() && report.records() == events;
        progress.printf("verify %.2f s, bare SHA-256 %.2f s%n", seconds, bareSeconds);
        if (run >= 0) {
          verify[run] = seconds;
          bare[run] = bareSeconds;
          raw.add(run + "," + seconds + "," + bareSeconds);
        }
      }
      double seconds = median(verify);
      named.put("records", events);
      named.put("bytesPerRecord", sink.bytes() / events);
      named.put("recordsPerSecond", Math.round(events / seconds));
      named.put("bareSha256PerSecond", Math.round(events / median(bare)));
      named.put("ratioToBareSha256", seconds / median(bare));
      return whole;
    } finally {
      delete(folder);
    }
  }

  private boolean mutate(Map<String, Number> named, PrintStream progress)
      throws IOException, InterruptedException {
    MemoryLog small = new MemoryLog();
    new TruthMill(SEED, small).run(SMALL);
    SplittableRandom random = new SplittableRandom(SEED);
    int found = 0;
    int told = 0;
    for (int i = 0; i < mutations; i++) {
      MemoryLog spoilt = small.copy();
      Mutation mutation = Mutation.any(random);
      Predicate<Finding> names = mutation.spoil(spoilt, Mutation.spot(spoilt, random));
      AuditReport report = AuditRun.of(spoilt, 1);
      found += report.whole() ? 0 : 1;
      told += report.findings().stream().anyMatch(names) ? 1 : 0;
      if (report.findings().stream().noneMatch(names)) {
        progress.printf("mutation %d, %s: %s%n", i, mutation, report.findings());
      }
    }
    named.put("mutations", mutations);
    named.put("found", found);
    named.put("named", told);
    boolean quiet = AuditRun.of(small.copy(), 1).whole();
    return quiet && found == mutations && told == mutations;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
