package io.huiying.evaluation.quality;

/** Counts of what was found rightly, found wrongly and missed. */
final class F1 {

  private int right;
  private int wrong;
  private int missed;

  void add(F1 other) {
    right += other.right;
    wrong += other.wrong;
    missed += other.missed;
  }

  void right() {
    right++;
  }

  void wrong() {
    wrong++;
  }

  void missed() {
    missed++;
  }

  boolean empty() {
    return right + wrong + missed == 0;
  }

  /** How many were to be found. */
  int wanted() {
    return right + missed;
  }

  double precision() {
    return share(right, right + wrong);
  }

  double recall() {
    return share(right, right + missed);
  }

  double value() {
    double p = precision();
    double r = recall();
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
