package io.huiying.analysis.cli.training;

import io.huiying.analysis.domain.emergency.Verdict;
import io.huiying.analysis.domain.model.TextFeatures;

/**
 * A labelled row as the models see it.
 *
 * @param row the row
 * @param features of the first look
 * @param vector of the second
 * @param verdict of the emergency rules
 */
record Example(LabelledRow row, TextFeatures features, float[] vector, Verdict verdict) {

  /** Whether the emergency is a question: there is a hazard word and no doubt that decides. */
  boolean open() {
    return verdict.open();
  }
}
