package io.huiying.evaluation.bench;

import java.util.Arrays;

/**
 * Observed delays.
 *
 * @param sorted in milliseconds, ascending
 */
public record Latencies(double[] sorted) {

  private static final double NANOS_PER_MILLI = 1e6;

  /** Of observations in nanoseconds. */
  public static Latencies ofNanos(long[] nanos) {
    return new Latencies(
        Arrays.stream(nanos).mapToDouble(n -> n / NANOS_PER_MILLI).sorted().toArray());
  }

  /** The smallest delay that at least this share of the observations does not exceed. */
  public double percentile(double share) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    int rank = (int) Math.ceil(share * sorted.length);
    return sorted[Math.max(0, rank - 1)];
  }

  public double worst() {
    return percentile(1);
  }
}
