package io.huiying.analysis.cli.training;

import io.huiying.analysis.domain.model.Look;
import io.huiying.contracts.assess.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The look at citizens' messages: topics taught by such messages alone. One curve serves all
 * topics, so that the topic with the highest score comes first.
 */
final class LetterLook {

  private LetterLook() {}

  /**
   * Trains it; the curve comes from scores of letters that the weights have not seen.
   *
   * @param slow the second look's weights, which say what an emergency is
   * @param second the second look, whose curve of the emergency stays
   * @param folds the fold of each example
   */
  static Look of(Trained slow, Look second, List<Example> examples, int[] folds, long seed) {
    List<Example> letters = examples.stream().filter(LetterLook::letter).toList();
    if (letters.isEmpty()) {
      return second;
    }
    Platt curve = curve(slow, examples, folds, seed);
    float[] slope = second.slope().clone();
    float[] offset = second.offset().clone();
    Arrays.fill(slope, 0, Topic.values().length, (float) curve.slope());
    Arrays.fill(offset, 0, Topic.values().length, (float) curve.offset());
    return Packing.look(slow.ofLetters(examples, letters, seed), slope, offset);
  }

  private static boolean letter(Example example) {
    return example.row().origin() == Origin.WRITTEN;
  }

  private static Platt curve(Trained slow, List<Example> examples, int[] folds, long seed) {
    List<Double> scores = new ArrayList<>();
    List<Boolean> truth = new ArrayList<>();
    int count = 1 + Arrays.stream(folds).max().orElse(0);
    for (int fold = 0; fold < count; fold++) {
      List<Example> others = new ArrayList<>();
      List<Example> own = new ArrayList<>();
      for (int i = 0; i < folds.length; i++) {
        if (letter(examples.get(i))) {
          (folds[i] == fold ? own : others).add(examples.get(i));
        }
      }
      Trained trained = slow.ofLetters(examples, others, seed);
      for (Example letter : own) {
        double[] each = trained.scores(letter);
        float[] answers = Trained.answers(letter.row());
        for (int q = 0; q < Topic.values().length; q++) {
          scores.add(each[q]);
          truth.add(answers[q] > 0);
        }
      }
    }
    boolean[] answers = new boolean[truth.size()];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = truth.get(i);
    }
    return Platt.fit(scores.stream().mapToDouble(Double::doubleValue).toArray(), answers);
  }
}
