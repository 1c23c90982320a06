package io.huiying.analysis.cli.training;

import io.huiying.analysis.domain.model.Features;
import java.util.Arrays;
import java.util.Random;

/**
 * Ridge regression on 0 and 1 for all questions at once, by coordinate ascent in the dual: exact,
 * deterministic for a seed, seconds for thousands of rows.
 */
final class Ridge {

  private static final int ROUNDS = 20;
  private static final double PENALTY = 1;

  private final int questions;
  private final long seed;

  Ridge(int questions, long seed) {
    this.questions = questions;
    this.seed = seed;
  }

  /**
   * A row.
   *
   * @param sparse its numbered features
   * @param dense its vector, already centred and scaled; may be empty
   * @param answers 0 or 1, one a question
   * @param weight what an error on it costs, more than 0
   */
  record Row(Features sparse, float[] dense, float[] answers, double weight) {}

  /**
   * Linear weights.
   *
   * @param sparse {@code row * questions + question}
   * @param dense {@code component * questions + question}
   * @param bias one a question
   */
  record Weights(float[] sparse, float[] dense, float[] bias) {

    /** The scores of a row. */
    double[] scores(Row row) {
      int questions = bias.length;
      double[] scores = new double[questions];
      Features features = row.sparse();
      for (int i = 0; i < features.rows().length; i++) {
        add(scores, sparse, features.rows()[i] * questions, features.values()[i]);
      }
      for (int c = 0; c < row.dense().length; c++) {
        add(scores, dense, c * questions, row.dense()[c]);
      }
      for (int q = 0; q < questions; q++) {
        scores[q] += bias[q];
      }
      return scores;
    }

    private static void add(double[] scores, float[] weights, int at, float value) {
      for (int q = 0; q < scores.length; q++) {
        scores[q] += value * weights[at + q];
      }
    }

    private void move(Row row, double[] step) {
      int questions = bias.length;
      Features features = row.sparse();
      for (int i = 0; i < features.rows().length; i++) {
        shift(sparse, features.rows()[i] * questions, features.values()[i], step);
      }
      for (int c = 0; c < row.dense().length; c++) {
        shift(dense, c * questions, row.dense()[c], step);
      }
    }

    private static void shift(float[] weights, int at, float value, double[] step) {
      for (int q = 0; q < step.length; q++) {
        weights[at + q] += (float) (value * step[q]);
      }
    }
  }

  /** Trains on rows whose features are below {@code features}. */
  Weights train(Row[] rows, int features, int components) {
    Weights weights =
        new Weights(
            new float[features * questions],
            new float[components * questions],
            new float[questions]);
    double all = Arrays.stream(rows).mapToDouble(Row::weight).sum();
    for (Row row : rows) {
      for (int q = 0; q < questions; q++) {
        weights.bias()[q] += (float) (row.answers()[q] * row.weight() / all);
      }
    }
    double[][] duals = new double[rows.length][questions];
    double[] norms = new double[rows.length];
    int[] order = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      norms[i] = square(rows[i].sparse().values()) + square(rows[i].dense());
      order[i] = i;
    }
    Random random = new Random(seed);
    double[] step = new double[questions];
    for (int round = 0; round < ROUNDS; round++) {
      shuffle(order, random);
      for (int i : order) {
        double[] scores = weights.scores(rows[i]);
        double slack = PENALTY / rows[i].weight();
        for (int q = 0; q < questions; q++) {
          double error = rows[i].answers()[q] - scores[q] - slack * duals[i][q];
          step[q] = error / (norms[i] + slack);
          duals[i][q] += step[q];
        }
        weights.move(rows[i], step);
      }
    }
    return weights;
  }

  private static double square(float[] values) {
    double sum = 0;
    for (float value : values) {
      sum += value * value;
    }
    return sum;
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  }
}
