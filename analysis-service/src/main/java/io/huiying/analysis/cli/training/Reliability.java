package io.huiying.analysis.cli.training;

import io.huiying.contracts.assess.Topic;
import java.util.List;
import java.util.Locale;

/**
 * How often what is said with some probability is so: the tenths of a scale, all topics at once.
 */
final class Reliability {

  private static final int BINS = 10;

  private final double[] said = new double[BINS];
  private final int[] rows = new int[BINS];
  private final int[] right = new int[BINS];

  /** Counts the topics' questions. */
  static Reliability ofTopics(List<double[]> probabilities, List<LabelledRow> rows) {
    Reliability table = new Reliability();
    for (int i = 0; i < rows.size(); i++) {
      for (Topic topic : Topic.values()) {
        table.add(probabilities.get(i)[topic.ordinal()], rows.get(i).topics().contains(topic));
      }
    }
    return table;
  }

  /** Counts the emergency's question where it is one. */
  static Reliability ofEmergencies(List<double[]> probabilities, List<Example> rows) {
    Reliability table = new Reliability();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).open()) {
        table.add(probabilities.get(i)[Trained.QUESTIONS - 1], rows.get(i).row().emergency());
      }
    }
    return table;
  }

  void add(double probability, boolean truth) {
    int bin = Math.clamp((int) (probability * BINS), 0, BINS - 1);
    said[bin] += probability;
    rows[bin]++;
    right[bin] += truth ? 1 : 0;
  }

  /** Mean distance between what was said and what was so, weighed by rows. */
  double expectedError() {
    double error = 0;
    int all = 0;
    for (int bin = 0; bin < BINS; bin++) {
      error += Math.abs(said[bin] - right[bin]);
      all += rows[bin];
    }
    return all == 0 ? 0 : error / all;
  }

  String text(String name) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT, "%s: said, so, answers (mean distance %.3f)%n", name, expectedError()));
    for (int bin = 0; bin < BINS; bin++) {
      if (rows[bin] > 0) {
        text.append(
            String.format(
                Locale.ROOT,
                "  %.2f  %.2f  %5d%n",
                said[bin] / rows[bin],
                (double) right[bin] / rows[bin],
                rows[bin]));
      }
    }
    return text.toString();
  }
}
