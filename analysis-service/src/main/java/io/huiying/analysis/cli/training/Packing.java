package io.huiying.analysis.cli.training;

import io.huiying.analysis.domain.model.Look;

/** Packs trained weights into what ships: eight bits a weight. */
final class Packing {

  private static final int STEPS = 127;

  private Packing() {}

  /** A look; without vector weights when the plan had none. */
  static Look look(Trained trained, Shares shares) {
    int questions = Trained.QUESTIONS;
    float[] weights = trained.weights().sparse();
    float[] scale = new float[questions];
    for (int at = 0; at < weights.length; at++) {
      int q = at % questions;
      scale[q] = Math.max(scale[q], Math.abs(weights[at]) / STEPS);
    }
    byte[] packed = new byte[weights.length];
    for (int at = 0; at < weights.length; at++) {
      float step = scale[at % questions];
      packed[at] = (byte) (step == 0 ? 0 : Math.round(weights[at] / step));
    }
    float[] slope = new float[questions];
    float[] offset = new float[questions];
    for (int q = 0; q < questions; q++) {
      slope[q] = (float) shares.curves()[q].slope();
      offset[q] = (float) shares.curves()[q].offset();
    }
    float[] bias = trained.weights().bias();
    float[] dense = trained.vectors() ? trained.weights().dense() : null;
    return new Look(questions, packed, scale, bias, slope, offset, dense);
  }
}
