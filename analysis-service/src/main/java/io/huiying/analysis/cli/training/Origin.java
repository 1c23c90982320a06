package io.huiying.analysis.cli.training;

/** Where a labelled row comes from, and how much it teaches. */
enum Origin {
  /** The reference set, labelled by people, on whose like the models are judged. */
  GOLD(2),
  /** Hot-list rows labelled by a language model. */
  LABELLED(1),
  /** The same, judged for the emergency alone: which topics they have is not known. */
  EMERGENCY_ONLY(1),
  /** Citizens' messages written for the project. */
  WRITTEN(2),
  /** Rows that users of the console corrected. */
  CORRECTED(3),
  /** Set aside: later rows labelled by a language model, never for training. */
  HELD_OUT(0);

  private final double weight;

  Origin(double weight) {
    this.weight = weight;
  }

  /** Whether the topics of such a row are known. */
  boolean topicsKnown() {
    return this != EMERGENCY_ONLY;
  }

  /** What an error on such a row costs, as a multiple of one on a {@link #LABELLED} row. */
  double weight() {
    return weight;
  }
}
