package io.huiying.analysis.cli.training;

/** Right, wrong and missed answers to one question. */
final class Tally {

  private int right;
  private int wrong;
  private int missed;

  void add(boolean shown, boolean wanted) {
    right += shown && wanted ? 1 : 0;
    wrong += shown && !wanted ? 1 : 0;
    missed += !shown && wanted ? 1 : 0;
  }

  void add(Tally other) {
    right += other.right;
    wrong += other.wrong;
    missed += other.missed;
  }

  int wanted() {
    return right + missed;
  }

  double precision() {
    return right + wrong == 0 ? 0 : (double) right / (right + wrong);
  }

  double recall() {
    return wanted() == 0 ? 0 : (double) right / wanted();
  }

  double f1() {
    return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
  }
}
