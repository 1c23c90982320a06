package io.huiying.analysis.cli.training;

import io.huiying.analysis.domain.model.Look;

/** Packs trained weights into what ships: eight bits a weight. */
final class Packing {

  private static final int STEPS = 127;

  private Packing() {}

  /** A look; without vector weights when the plan had none. */
  static Look look(Trained trained, Shares shares) {
    float[] slope = new float[Trained.QUESTIONS];
    float[] offset = new float[Trained.QUESTIONS];
    for (int q = 0; q < Trained.QUESTIONS; q++) {
      slope[q] = (float) shares.curves()[q].slope();
      offset[q] = (float) shares.curves()[q].offset();
    }
    return look(trained, slope, offset);
  }

  /** The same with given curves. */
  static Look look(Trained trained, float[] slope, float[] offset) {
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
    float[] bias = trained.weights().bias();
    float[] dense = trained.vectors() ? trained.weights().dense() : null;
    return new Look(questions, packed, scale, bias, slope, offset, dense);
  }
}
