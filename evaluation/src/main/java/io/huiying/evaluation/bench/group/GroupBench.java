package io.huiying.evaluation.bench.group;

import com.sun.management.OperatingSystemMXBean;
import io.huiying.analysis.adapters.terms.TermTable;
import io.huiying.analysis.domain.group.Grading;
import io.huiying.analysis.domain.group.GroupingDesk;
import io.huiying.analysis.domain.group.GroupingPolicy;
import io.huiying.analysis.domain.group.TermWeights;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.evaluation.bench.Benchmark;
import io.huiying.evaluation.bench.Figures;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Grouping alone: what a post costs with a full window of {@value #LARGE} posts against {@value
 * #SMALL}, in processor time of the whole process (garbage collection included), the two taking
 * turns; and how many repetitions are found, and how many found wrongly.
 */
public final class GroupBench implements Benchmark {

  private static final int SMALL = 10_000;
  private static final int LARGE = 1_000_000;

  /** Processor time is told in hundredths of a second, so that a round has to last a while. */
  private static final int ROUND = 12_000;

  private static final int ROUNDS = 45;
  private static final int WARM_UP = 30_000;
  private static final int TOLD_EVERY = 200_000;

  private final OperatingSystemMXBean machine =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private record Cost(double cpuNanos, double wallNanos) {}

  /** A grouper at work, its window full. */
  private static final class Shift {

    private final GroupLoad load;
    private final GroupingDesk desk;
    private Instant ticked = Instant.EPOCH;

    Shift(TermWeights weights, int posts) {
      load = new GroupLoad(posts, GroupingPolicy.HOUSE.coolsAfter(), posts);
      desk = GroupingDesk.empty(weights, Grading.GRAVEST_TOLD);
    }

    List<AssessedPost> next(int posts) {
      List<AssessedPost> next = new ArrayList<>(posts);
      for (int i = 0; i < posts; i++) {
        next.add(load.next());
      }
      return next;
    }

    void group(List<AssessedPost> posts) {
      for (AssessedPost post : posts) {
        Instant now = post.assessedAt();
        desk.accept(post, now);
        // As in the service: once a second.
        if (now.isAfter(ticked.plusSeconds(1))) {
          desk.cool(now);
          ticked = now;
        }
      }
    }
  }

  @Override
  public String purpose() {
    return "归并单独测量：窗口内 1,000,000 帖与 10,000 帖时每帖成本之比；近似重复召回与误并 / grouping alone: cost per post with"
        + " 1,000,000 posts in the window against 10,000; near-duplicates found, and found wrongly";
  }

  @Override
  public Figures run(PrintStream progress) {
    TermWeights weights = TermTable.load();
    Shift small = new Shift(weights, SMALL);
    Shift large = new Shift(weights, LARGE);
    progress.println("  filling both windows");
    fill(small, SMALL + WARM_UP, progress);
    fill(large, LARGE, progress);
    List<String> raw = new ArrayList<>(List.of("round,posts_in_window,cpu_ns,wall_ns"));
    double[] ratios = new double[ROUNDS];
    double[] costs = new double[ROUNDS];
    double[] walls = new double[ROUNDS];
    for (int round = -2; round < ROUNDS; round++) {
      Cost few = measure(small);
      Cost many = measure(large);
      if (round >= 0) {
        ratios[round] = many.cpuNanos() / few.cpuNanos();
        costs[round] = few.cpuNanos();
        walls[round] = many.wallNanos();
        raw.add("%d,%d,%.0f,%.0f".formatted(round, SMALL, few.cpuNanos(), few.wallNanos()));
        raw.add("%d,%d,%.0f,%.0f".formatted(round, LARGE, many.cpuNanos(), many.wallNanos()));
      }
    }
    progress.printf("  %d and %d groups open%n", small.desk.open(), large.desk.open());
    progress.println("  looking for repetitions");
    RepetitionCheck repetitions = RepetitionCheck.run();
    Map<String, Number> figures = new LinkedHashMap<>();
    figures.put("costRatio", median(ratios));
    figures.put("recall", repetitions.recall());
    figures.put("falseJoinRate", repetitions.falseJoinRate());
    figures.put("candidatesPerSecond", Math.round(1e9 / median(walls)));
    progress.printf(
        "  %.0f µs a post at %d in the window; %d mutations of similarity 0.70 to 0.80, %d trials of"
            + " false joins%n",
        median(costs) / 1000, SMALL, repetitions.mutations(), repetitions.trials());
    return new Figures(figures, raw, true);
  }

  private static void fill(Shift shift, int posts, PrintStream progress) {
    for (int left = posts; left > 0; left -= ROUND) {
      shift.group(shift.next(Math.min(left, ROUND)));
      if (left / TOLD_EVERY < (left + ROUND) / TOLD_EVERY) {
        progress.printf("  %d posts to go%n", left);
      }
    }
  }

  private Cost measure(Shift shift) {
    List<AssessedPost> posts = shift.next(ROUND);
    long cpu = machine.getProcessCpuTime();
    long wall = System.nanoTime();
    shift.group(posts);
    wall = System.nanoTime() - wall;
    cpu = machine.getProcessCpuTime() - cpu;
    return new Cost((double) cpu / ROUND, (double) wall / ROUND);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
