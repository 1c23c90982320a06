package io.huiying.evaluation.soak;

import io.huiying.analysis.adapters.config.Lexicons;
import io.huiying.analysis.cli.PostLine;
import io.huiying.analysis.cli.ScoreLine;
import io.huiying.analysis.domain.assess.PostAssessor;
import io.huiying.analysis.domain.assess.Understanding;
import io.huiying.analysis.domain.explain.Explainer;
import io.huiying.contracts.wire.Json;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Any text whatever gives a result or a refusal with its reason: never an exception or a hang. */
public final class AssessSoak implements Endurance {

  /** A single text that takes longer hangs; the slowest known takes a hundredth. */
  private static final Duration HANGS = Duration.ofSeconds(10);

  private static final int MOST_TOLD = 20;

  @Override
  public String purpose() {
    return "任意文本都有结果或明确拒绝 / any text whatever gives a result or a typed refusal";
  }

  @Override
  public boolean run(long seed, Duration time, long most, PrintStream out)
      throws IOException, InterruptedException {
    Round round = new Round(Lexicons.load(), seed, time, most);
    Thread worker = Thread.ofPlatform().name("soak").daemon().start(round);
    while (!worker.join(Duration.ofMillis(200))) {
      long text = round.current.get();
      if (text >= 0 && System.nanoTime() - round.begunAt > HANGS.toNanos()) {
        if (round.current.get() == text) {
          round.failures.add("seed " + text + ": no answer within " + HANGS.toSeconds() + " s");
          break;
        }
      }
    }
    double seconds = (System.nanoTime() - round.startedAt) / 1e9;
    out.printf(
        "%d texts in %.0f s (%.0f/s): %d results, %d refusals, %d failures; seed %d%n",
        round.results + round.refusals + round.failures.size(),
        seconds,
        (round.results + round.refusals) / seconds,
        round.results,
        round.refusals,
        round.failures.size(),
        seed);
    round.failures.stream().limit(MOST_TOLD).forEach(out::println);
    return round.failures.isEmpty();
  }

  /** What happens on the watched thread. */
  private static final class Round implements Runnable {
    private final PostAssessor assessor;
    private final long seed;
    private final Duration time;
    private final long most;
    private final AtomicLong current = new AtomicLong(-1);
    private final List<String> failures = new ArrayList<>();
    private final long startedAt = System.nanoTime();
    private volatile long begunAt;
    private volatile long results;
    private volatile long refusals;

    Round(PostAssessor assessor, long seed, Duration time, long most) {
      this.assessor = assessor;
      this.seed = seed;
      this.time = time;
      this.most = most;
    }

    @Override
    public void run() {
      long until = System.nanoTime() + time.toNanos();
      for (long i = 0; i < most && System.nanoTime() < until; i++) {
        begunAt = System.nanoTime();
        current.set(seed + i);
        try {
          one(new Fuzz(seed + i).line());
        } catch (RuntimeException | IOException | StackOverflowError e) {
          failures.add("seed " + (seed + i) + ": " + e + " at " + e.getStackTrace()[0]);
        }
        current.set(-1);
      }
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // one thread writes, another only reads
    private void one(String line) throws IOException {
      switch (PostLine.parse(line)) {
        case PostLine.Refused _ -> refusals++;
        case PostLine.Accepted accepted -> {
          Understanding understood =
              assessor.understand(accepted.post(), accepted.post().ingestedAt());
          var explained = Explainer.explain(understood, "soak");
          Json.mapper().writeValueAsString(ScoreLine.of(accepted.id(), understood));
          Json.mapper().writeValueAsString(understood.assessed());
          for (String broken : Promises.broken(understood, explained)) {
            failures.add("seed " + current.get() + ": " + broken);
          }
          results++;
        }
      }
    }
  }
}
