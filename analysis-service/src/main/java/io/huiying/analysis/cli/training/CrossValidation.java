package io.huiying.analysis.cli.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Scores of rows by weights that have seen neither them nor other rows about the same event.
 *
 * @param examples all, reference rows and further ones
 * @param folds the fold of each
 * @param seed of the training
 */
record CrossValidation(List<Example> examples, int[] folds, long seed) {

  /** The scores of every example, in order. */
  double[][] scores(Plan plan) {
    double[][] scores = new double[examples.size()][];
    int count = 1 + Arrays.stream(folds).max().orElse(0);
    for (int fold = 0; fold < count; fold++) {
      List<Example> rest = new ArrayList<>();
      for (int i = 0; i < folds.length; i++) {
        if (folds[i] != fold) {
          rest.add(examples.get(i));
        }
      }
      Trained trained = Trained.of(rest, plan, seed);
      for (int i = 0; i < folds.length; i++) {
        if (folds[i] == fold) {
          scores[i] = trained.scores(examples.get(i));
        }
      }
    }
    return scores;
  }
}
