package io.huiying.analysis.cli.training;

import io.huiying.contracts.assess.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * Curves and thresholds fitted to scores of unseen rows.
 *
 * @param curves from score to probability, one a question
 * @param showAt probability from which a topic is shown
 * @param emergencyAt probability from which a hazard is an emergency
 */
record Shares(Platt[] curves, double[] showAt, double emergencyAt) {

  private static final double LOW = 0.2;
  private static final double HIGH = 0.7;
  private static final double STEP = 0.01;

  /** Steps to either side that a threshold answers for. */
  private static final int REACH = 4;

  /** Fits on reference rows; {@code scores} must come from weights that have not seen them. */
  static Shares fit(List<double[]> scores, List<LabelledRow> rows, boolean[] open) {
    Platt[] curves = new Platt[Trained.QUESTIONS];
    for (int q = 0; q < curves.length; q++) {
      int question = q;
      // The emergency is a question only where a hazard word leaves it open.
      int[] asked =
          IntStream.range(0, rows.size())
              .filter(i -> question < Topic.values().length || open[i])
              .toArray();
      double[] own = new double[asked.length];
      boolean[] truth = new boolean[asked.length];
      for (int i = 0; i < own.length; i++) {
        own[i] = scores.get(asked[i])[q];
        truth[i] = Trained.answers(rows.get(asked[i]))[q] > 0;
      }
      curves[q] = Platt.fit(own, truth);
    }
    List<double[]> probabilities = scores.stream().map(s -> apply(curves, s)).toList();
    return new Shares(curves, showAt(probabilities, rows), emergencyAt(probabilities, rows, open));
  }

  /** One threshold for all: with calibrated probabilities it is near the best for micro-F1. */
  private static double[] showAt(List<double[]> probabilities, List<LabelledRow> rows) {
    return all(best(at -> Marks.of(probabilities, rows, all(at)).micro()));
  }

  /** The threshold whose neighbourhood does best: the best single one is chance. */
  private static double best(DoubleUnaryOperator quality) {
    int steps = (int) Math.round((HIGH - LOW) / STEP);
    double[] each = new double[steps + 1];
    for (int i = 0; i <= steps; i++) {
      each[i] = quality.applyAsDouble(LOW + i * STEP);
    }
    int best = REACH;
    double bestSum = 0;
    for (int i = REACH; i <= steps - REACH; i++) {
      double sum = Arrays.stream(each, i - REACH, i + REACH + 1).sum();
      if (sum > bestSum) {
        bestSum = sum;
        best = i;
      }
    }
    return LOW + best * STEP;
  }

  private static double[] all(double at) {
    double[] showAt = new double[Topic.values().length];
    Arrays.fill(showAt, at);
    return showAt;
  }

  /** The probability from which an emergency is best said. */
  static double emergencyAt(List<double[]> probabilities, List<LabelledRow> rows, boolean[] open) {
    return best(
        from -> {
          boolean[] said = new boolean[rows.size()];
          IntStream.range(0, said.length)
              .forEach(
                  i -> said[i] = open[i] && probabilities.get(i)[Trained.QUESTIONS - 1] >= from);
          return emergencies(said, rows).f1();
        });
  }

  /** How good answers about emergencies are. */
  static Tally emergencies(boolean[] said, List<LabelledRow> rows) {
    Tally tally = new Tally();
    for (int i = 0; i < said.length; i++) {
      tally.add(said[i], rows.get(i).emergency());
    }
    return tally;
  }

  /** The probabilities of a row's scores. */
  double[] probabilities(double[] scores) {
    return apply(curves, scores);
  }

  private static double[] apply(Platt[] curves, double[] scores) {
    double[] probabilities = new double[scores.length];
    for (int q = 0; q < scores.length; q++) {
      probabilities[q] = curves[q].probability(scores[q]);
    }
    return probabilities;
  }
}
