package io.huiying.analysis.cli.training;

/**
 * From a score to a probability: a logistic curve fitted to scores of rows that the weights have
 * not seen (Platt 1999, with his correction of the targets).
 *
 * @param slope of the curve
 * @param offset of the curve
 */
record Platt(double slope, double offset) {

  private static final int ROUNDS = 60;
  private static final double RIDGE = 1e-3;

  /** Fits by Newton's method. */
  static Platt fit(double[] scores, boolean[] truth) {
    int yes = 0;
    for (boolean each : truth) {
      yes += each ? 1 : 0;
    }
    double high = (yes + 1.0) / (yes + 2.0);
    double low = 1.0 / (truth.length - yes + 2.0);
    double a = 4;
    double b = Math.log((yes + 1.0) / (truth.length - yes + 1.0));
    for (int round = 0; round < ROUNDS; round++) {
      double ga = 0;
      double gb = 0;
      double haa = RIDGE;
      double hab = 0;
      double hbb = RIDGE;
      for (int i = 0; i < scores.length; i++) {
        double p = 1 / (1 + Math.exp(-(a * scores[i] + b)));
        double error = p - (truth[i] ? high : low);
        double w = Math.max(p * (1 - p), 1e-6);
        ga += error * scores[i];
        gb += error;
        haa += w * scores[i] * scores[i];
        hab += w * scores[i];
        hbb += w;
      }
      double det = haa * hbb - hab * hab;
      a -= Math.clamp((hbb * ga - hab * gb) / det, -2, 2);
      b -= Math.clamp((haa * gb - hab * ga) / det, -2, 2);
    }
    return new Platt(a, b);
  }

  double probability(double score) {
    return 1 / (1 + Math.exp(-(slope * score + offset)));
  }
}
