package io.huiying.evaluation.simulate;

/** A process of the house that can be killed or held up. */
enum Part {
  ANALYSIS,
  DECIDER,
  ENGINE
}
