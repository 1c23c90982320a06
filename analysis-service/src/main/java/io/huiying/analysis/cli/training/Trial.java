package io.huiying.analysis.cli.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A recipe tried on the reference rows by cross-validation: the weights, the curves and the
 * thresholds of each fold come from the others alone.
 *
 * @param marks of the topics
 * @param emergencies of the hazards judged by the model
 * @param shares curves and thresholds fitted to all folds, for the weights that ship
 * @param probabilities of the reference rows, in order
 */
record Trial(Marks marks, Tally emergencies, Shares shares, List<double[]> probabilities) {

  /** Tries scores of all examples, which cross-validation made. */
  static Trial of(List<Example> examples, int[] folds, double[][] scores) {
    List<boolean[]> shown = new ArrayList<>();
    List<double[]> probabilities = new ArrayList<>();
    List<LabelledRow> rows = new ArrayList<>();
    List<Boolean> said = new ArrayList<>();
    int count = 1 + Arrays.stream(folds).max().orElse(0);
    Shares[] others = new Shares[count];
    for (int fold = 0; fold < count; fold++) {
      others[fold] = fit(examples, folds, scores, fold);
    }
    for (int i = 0; i < folds.length; i++) {
      Example example = examples.get(i);
      if (example.row().gold()) {
        Shares shares = others[folds[i]];
        double[] each = shares.probabilities(scores[i]);
        rows.add(example.row());
        probabilities.add(each);
        shown.add(Marks.shown(each, shares.showAt()));
        said.add(example.open() && each[Trained.QUESTIONS - 1] >= shares.emergencyAt());
      }
    }
    boolean[] answers = new boolean[said.size()];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = said.get(i);
    }
    return new Trial(
        Marks.of(shown, rows),
        Shares.emergencies(answers, rows),
        fit(examples, folds, scores, -1),
        probabilities);
  }

  private static Shares fit(List<Example> examples, int[] folds, double[][] scores, int without) {
    List<double[]> own = new ArrayList<>();
    List<LabelledRow> rows = new ArrayList<>();
    List<Boolean> open = new ArrayList<>();
    for (int i = 0; i < folds.length; i++) {
      if (examples.get(i).row().gold() && folds[i] != without) {
        own.add(scores[i]);
        rows.add(examples.get(i).row());
        open.add(examples.get(i).open());
      }
    }
    boolean[] answers = new boolean[open.size()];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = open.get(i);
    }
    return Shares.fit(own, rows, answers);
  }
}
