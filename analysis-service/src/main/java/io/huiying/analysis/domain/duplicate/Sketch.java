package io.huiying.analysis.domain.duplicate;

import java.util.Arrays;

/**
 * MinHash: {@value #BANDS} bands of {@value #ROWS} rows. Two texts of similarity s agree in a band
 * with probability s⁴, and in one of all with 1 − (1 − s⁴)³²: 0.9998 at s = 0.7, 0.28 at 0.3.
 */
final class Sketch {

  static final int BANDS = 32;
  static final int ROWS = 4;

  private static final int HASHES = BANDS * ROWS;
  private static final long[] FACTORS = new long[HASHES];
  private static final long[] SUMMANDS = new long[HASHES];

  static {
    long state = 0x2545F4914F6CDD1DL;
    for (int i = 0; i < HASHES; i++) {
      state += 0x9E3779B97F4A7C15L;
      FACTORS[i] = mixed(state) | 1;
      state += 0x9E3779B97F4A7C15L;
      SUMMANDS[i] = mixed(state);
    }
  }

  private Sketch() {}

  /** The hash of each band. */
  static int[] bands(Shingles shingles) {
    int[] least = new int[HASHES];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int s = 0; s < shingles.size(); s++) {
      long x = mixed(shingles.at(s));
      for (int i = 0; i < HASHES; i++) {
        int hash = (int) ((FACTORS[i] * x + SUMMANDS[i]) >>> 33);
        if (hash < least[i]) {
          least[i] = hash;
        }
      }
    }
    int[] bands = new int[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long hash = band;
      for (int row = 0; row < ROWS; row++) {
        hash = mixed(hash ^ least[band * ROWS + row]);
      }
      bands[band] = (int) (hash >>> 32);
    }
    return bands;
  }

  /** The finaliser of SplitMix64. */
  private static long mixed(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
