package io.huiying.analysis.cli.training;

/** What a wrong score costs in training. */
enum Loss {
  /** Its squared distance from the answer, which is 0 or 1. */
  SQUARED,
  /** How far it falls short of the margin on its side, answers being −1 and 1. */
  HINGE;

  double wanted(float answer) {
    return switch (this) {
      case SQUARED -> answer;
      case HINGE -> answer > 0 ? 1 : -1;
    };
  }

  /** The dual variable of a row after an exact step, kept where this loss allows it. */
  double kept(double dual, double wanted, double most) {
    return switch (this) {
      case SQUARED -> dual;
      case HINGE -> wanted * Math.clamp(wanted * dual, 0, most);
    };
  }

  /** What a row of a weight lets its dual variable lie beyond the score. */
  double slack(double penalty, double weight) {
    return this == HINGE ? 0 : penalty / weight;
  }

  /** Whether the bias is learnt with the other weights and not fixed at the mean answer. */
  boolean learnsBias() {
    return this != SQUARED;
  }
}
