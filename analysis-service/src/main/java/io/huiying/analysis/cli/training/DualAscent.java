package io.huiying.analysis.cli.training;

import io.huiying.analysis.domain.model.Features;
import java.util.Arrays;
import java.util.Random;

/**
 * Linear weights for all questions at once, by coordinate ascent in the dual: each step solves one
 * row exactly for its {@link Loss}. Deterministic for a seed, seconds for thousands of rows.
 */
final class DualAscent {

  private static final int ROUNDS = 20;

  private final int questions;
  private final long seed;

  DualAscent(int questions, long seed) {
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

    private void move(Row row, double[] step, boolean withBias) {
      int questions = bias.length;
      for (int q = 0; q < questions; q++) {
        bias[q] += (float) (withBias ? step[q] : 0);
      }
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

  /**
   * Trains on rows whose features are below {@code features}.
   *
   * @param components of their vectors
   * @param penalty of the weights' squares, more than 0
   */
  Weights train(Row[] rows, int features, int components, Loss loss, double penalty) {
    Weights weights =
        new Weights(
            new float[features * questions],
            new float[components * questions],
            new float[questions]);
    double all = Arrays.stream(rows).mapToDouble(Row::weight).sum();
    for (Row row : loss.learnsBias() ? new Row[0] : rows) {
      for (int q = 0; q < questions; q++) {
        weights.bias()[q] += (float) (row.answers()[q] * row.weight() / all);
      }
    }
    double[][] duals = new double[rows.length][questions];
    double[] norms = new double[rows.length];
    int[] order = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      norms[i] =
          square(rows[i].sparse().values()) + square(rows[i].dense()) + (loss.learnsBias() ? 1 : 0);
      order[i] = i;
    }
    Random random = new Random(seed);
    double[] step = new double[questions];
    for (int round = 0; round < ROUNDS; round++) {
      shuffle(order, random);
      for (int i : order) {
        double[] scores = weights.scores(rows[i]);
        double slack = loss.slack(penalty, rows[i].weight());
        double most = rows[i].weight() / penalty;
        for (int q = 0; q < questions; q++) {
          double wanted = loss.wanted(rows[i].answers()[q]);
          double error = wanted - scores[q] - slack * duals[i][q];
          double dual = loss.kept(duals[i][q] + error / (norms[i] + slack), wanted, most);
          step[q] = dual - duals[i][q];
          duals[i][q] = dual;
        }
        weights.move(rows[i], step, loss.learnsBias());
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
