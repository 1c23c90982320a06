package io.huiying.analysis.cli.training;

import io.huiying.analysis.domain.model.Look;
import io.huiying.contracts.assess.Topic;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Curves of the topics fitted to citizens' messages: a hot list seldom speaks of water supply or
 * pensions, letters often do, so that the same score means more there.
 */
final class LetterCurves {

  private LetterCurves() {}

  /**
   * The look with such curves.
   *
   * @param look the second look, whose curves were fitted to the reference rows
   * @param scores of all examples by weights that have not seen them
   */
  static Look of(Look look, List<Example> examples, double[][] scores) {
    int[] letters =
        IntStream.range(0, scores.length)
            .filter(i -> examples.get(i).row().origin() == Origin.WRITTEN)
            .toArray();
    float[] slope = look.slope().clone();
    float[] offset = look.offset().clone();
    for (int q = 0; q < Topic.values().length && letters.length > 0; q++) {
      double[] own = new double[letters.length];
      boolean[] truth = new boolean[letters.length];
      for (int i = 0; i < own.length; i++) {
        own[i] = scores[letters[i]][q];
        truth[i] = Trained.answers(examples.get(letters[i]).row())[q] > 0;
      }
      Platt curve = Platt.fit(own, truth);
      slope[q] = (float) curve.slope();
      offset[q] = (float) curve.offset();
    }
    return look.calibrated(slope, offset);
  }
}
