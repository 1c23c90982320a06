package io.huiying.analysis.domain.model;

import org.jspecify.annotations.Nullable;

/**
 * One linear model for all questions: a weight for each feature and question, in eight bits, and
 * for the second look a weight for each component of the sentence vector.
 *
 * @param questions how many
 * @param weights {@code row * questions + question}
 * @param scale what one step of a weight is worth, one a question
 * @param bias one a question
 * @param slope and offset: from a score to a probability, one a question
 * @param vectorWeights {@code component * questions + question}; null at first look
 */
public record Look(
    int questions,
    byte[] weights,
    float[] scale,
    float[] bias,
    float[] slope,
    float[] offset,
    float @Nullable [] vectorWeights) {

  /** A probability for each question. */
  public double[] probabilities(Features features, float @Nullable [] vector) {
    double[] answer = scores(features, vector);
    for (int q = 0; q < questions; q++) {
      answer[q] = 1 / (1 + Math.exp(-(slope[q] * answer[q] + offset[q])));
    }
    return answer;
  }

  /** What a feature's value of 1 adds to a question's score. */
  float weight(int row, int question) {
    return weights[row * questions + question] * scale[question];
  }

  private double[] scores(Features features, float @Nullable [] vector) {
    float[] sums = new float[questions];
    for (int i = 0; i < features.rows().length; i++) {
      int at = features.rows()[i] * questions;
      float value = features.values()[i];
      for (int q = 0; q < questions; q++) {
        sums[q] += value * weights[at + q];
      }
    }
    double[] scores = new double[questions];
    for (int q = 0; q < questions; q++) {
      scores[q] = bias[q] + sums[q] * scale[q];
    }
    if (vectorWeights != null && vector != null) {
      for (int c = 0; c < vector.length; c++) {
        for (int q = 0; q < questions; q++) {
          scores[q] += vector[c] * vectorWeights[c * questions + q];
        }
      }
    }
    return scores;
  }
}
