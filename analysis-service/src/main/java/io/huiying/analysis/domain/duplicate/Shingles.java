package io.huiying.analysis.domain.duplicate;

import java.util.Arrays;

/** The pairs of neighbouring characters in a text, each once. */
final class Shingles {

  private final int[] sorted;

  private Shingles(int[] sorted) {
    this.sorted = sorted;
  }

  static Shingles of(String letters) {
    int pairs = Math.max(0, letters.length() - 1);
    int[] all = new int[pairs];
    for (int i = 0; i < pairs; i++) {
      all[i] = letters.charAt(i) << 16 | letters.charAt(i + 1);
    }
    Arrays.sort(all);
    int distinct = 0;
    for (int i = 0; i < pairs; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[distinct++] = all[i];
      }
    }
    return new Shingles(Arrays.copyOf(all, distinct));
  }

  int size() {
    return sorted.length;
  }

  int at(int index) {
    return sorted[index];
  }

  /** Shared pairs among all pairs of both, 0 to 1. */
  double similarity(Shingles other) {
    int shared = 0;
    int a = 0;
    int b = 0;
    while (a < sorted.length && b < other.sorted.length) {
      int order = Integer.compare(sorted[a], other.sorted[b]);
      shared += order == 0 ? 1 : 0;
      a += order <= 0 ? 1 : 0;
      b += order >= 0 ? 1 : 0;
    }
    int all = sorted.length + other.sorted.length - shared;
    return all == 0 ? 0 : (double) shared / all;
  }
}
