package io.huiying.analysis.cli.training;

import io.huiying.contracts.assess.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How good shown topics are: the same count as the house's scoring protocol. */
record Marks(Tally[] each, Tally all) {

  /** Most topics shown for a post. */
  static final int AT_MOST = 3;

  private static final int LEAST_WANTED = 10;

  /** What is shown of a post's probabilities. */
  static boolean[] shown(double[] probabilities, double[] showAt) {
    boolean[] shown = new boolean[Topic.values().length];
    IntStream.range(0, shown.length)
        .boxed()
        .filter(q -> probabilities[q] >= showAt[q])
        .sorted(Comparator.comparingDouble(q -> -probabilities[q]))
        .limit(AT_MOST)
        .forEach(q -> shown[q] = true);
    return shown;
  }

  /** Marks what would be shown. */
  static Marks of(List<double[]> probabilities, List<LabelledRow> rows, double[] showAt) {
    List<boolean[]> shown = new ArrayList<>();
    probabilities.forEach(each -> shown.add(shown(each, showAt)));
    return of(shown, rows);
  }

  /** Marks what was shown. */
  static Marks of(List<boolean[]> shown, List<LabelledRow> rows) {
    Tally[] each = new Tally[Topic.values().length];
    Arrays.setAll(each, any -> new Tally());
    for (int i = 0; i < rows.size(); i++) {
      for (Topic topic : Topic.values()) {
        each[topic.ordinal()].add(
            shown.get(i)[topic.ordinal()], rows.get(i).topics().contains(topic));
      }
    }
    Tally all = new Tally();
    for (Tally one : each) {
      all.add(one);
    }
    return new Marks(each, all);
  }

  double micro() {
    return all.f1();
  }

  double macro() {
    return Arrays.stream(each)
        .filter(tally -> tally.wanted() >= LEAST_WANTED)
        .mapToDouble(Tally::f1)
        .average()
        .orElse(0);
  }
}
