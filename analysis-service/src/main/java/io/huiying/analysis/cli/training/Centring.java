package io.huiying.analysis.cli.training;

import io.huiying.analysis.domain.model.SentenceReader;
import java.util.List;

/**
 * Moves sentence vectors around their mean and scales them to the recipe's share: raw ones all
 * point the same way.
 *
 * @param mean of the training rows
 * @param factor after the mean is taken off
 */
record Centring(float[] mean, float factor) {

  /** From the training rows; empty vectors when the recipe leaves them out. */
  static Centring of(List<Example> examples, Recipe recipe) {
    if (recipe.vector() == 0) {
      return new Centring(new float[0], 0);
    }
    float[] mean = new float[SentenceReader.SIZE];
    for (Example example : examples) {
      for (int c = 0; c < mean.length; c++) {
        mean[c] += example.vector()[c] / examples.size();
      }
    }
    double square = 0;
    for (Example example : examples) {
      for (int c = 0; c < mean.length; c++) {
        double off = example.vector()[c] - mean[c];
        square += off * off / examples.size();
      }
    }
    return new Centring(mean, (float) Math.sqrt(recipe.vector() / square));
  }

  /** The moved vector. */
  float[] apply(float[] vector) {
    float[] moved = new float[mean.length];
    for (int c = 0; c < moved.length; c++) {
      moved[c] = (vector[c] - mean[c]) * factor;
    }
    return moved;
  }
}
