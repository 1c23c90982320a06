package io.huiying.evaluation.bench.text;

import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Several works in turn, round after round, so that what disturbs the machine disturbs all alike.
 * Time is the thread's processor time and the time of collecting its garbage: the time of one core,
 * whatever else runs on the machine.
 */
final class Rounds {

  private static final double NANOS = 1e9;
  private static final double MILLIS = 1e3;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final List<GarbageCollectorMXBean> COLLECTORS =
      ManagementFactory.getGarbageCollectorMXBeans();

  private final Map<String, Work> works = new LinkedHashMap<>();
  private final Map<String, double[]> seconds = new LinkedHashMap<>();
  private final List<String> raw = new ArrayList<>(List.of("round,work,cpuSeconds"));
  private final int measured;
  private long proof;

  Rounds(int measured) {
    this.measured = measured;
  }

  /** Adds a work that is run so many times a round. */
  Rounds add(String name, int times, Work work) {
    seconds.put(name, new double[measured]);
    works.put(
        name,
        () -> {
          long sum = 0;
          for (int i = 0; i < times; i++) {
            sum += work.run();
          }
          return sum;
        });
    return this;
  }

  /** Runs all rounds after so many for warming up. */
  void run(int warmUp) throws IOException {
    for (int round = -warmUp; round < measured; round++) {
      for (Map.Entry<String, Work> work : works.entrySet()) {
        double from = spent();
        proof += work.getValue().run();
        double took = spent() - from;
        if (round >= 0) {
          seconds.getOrDefault(work.getKey(), new double[measured])[round] = took;
          raw.add(round + "," + work.getKey() + "," + took);
        }
      }
    }
  }

  /** Median over the rounds of one work's time by another's. */
  double ratio(String above, String below) {
    double[] a = of(above);
    double[] b = of(below);
    double[] ratios = new double[measured];
    for (int i = 0; i < measured; i++) {
      ratios[i] = a[i] / b[i];
    }
    return median(ratios);
  }

  /** Median time of one round's work in seconds. */
  double seconds(String name) {
    return median(of(name).clone());
  }

  /** The observations as CSV; the last line is what proves that nothing was left out. */
  List<String> raw() {
    List<String> lines = new ArrayList<>(raw);
    lines.add("all,proof," + proof);
    return lines;
  }

  /** Processor seconds of this thread and seconds of collecting its garbage. */
  private static double spent() {
    long collecting = COLLECTORS.stream().mapToLong(c -> c.getCollectionTime()).sum();
    return THREADS.getCurrentThreadCpuTime() / NANOS + collecting / MILLIS;
  }

  private double[] of(String name) {
    double[] found = seconds.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no work is called " + name);
    }
    return found;
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
