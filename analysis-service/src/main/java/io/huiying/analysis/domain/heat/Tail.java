package io.huiying.analysis.domain.heat;

/** Upper tails of counts. */
final class Tail {

  private static final double SUMMED_UP_TO = 100;

  private Tail() {}

  /**
   * The least count that a negative binomial count of this mean and variance reaches with at most
   * this probability; a Poisson count where the variance is no larger than the mean. Large means
   * are taken for gamma distributed (Wilson and Hilferty).
   *
   * @param mean more than 0
   * @param probability more than 0, less than a half
   */
  static double least(double mean, double variance, double probability) {
    double spread = Math.max(variance, mean * 1.000_001);
    return mean > SUMMED_UP_TO
        ? gamma(mean, spread, probability)
        : summed(mean, spread, probability);
  }

  private static double summed(double mean, double variance, double probability) {
    double size = mean * mean / (variance - mean);
    double share = mean / (size + mean);
    double mass = Math.exp(size * Math.log1p(-share));
    double tail = 1;
    int count = 0;
    while (tail > probability) {
      tail -= mass;
      mass *= (count + size) / (count + 1) * share;
      count++;
    }
    return count;
  }

  private static double gamma(double mean, double variance, double probability) {
    double ninth = variance / (mean * mean) / 9;
    double root = 1 - ninth + normal(probability) * Math.sqrt(ninth);
    return Math.ceil(mean * root * root * root);
  }

  /** Where the normal distribution leaves so much above; Abramowitz and Stegun 26.2.23. */
  private static double normal(double above) {
    double t = Math.sqrt(-2 * Math.log(above));
    return t
        - (2.515517 + t * (0.802853 + t * 0.010328))
            / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  }
}
