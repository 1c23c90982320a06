package io.huiying.analysis.domain.heat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TailTest {

  @Test
  void knowsThePoissonTail() {
    // P(X >= 8 | mean 2) = 0.0011, P(X >= 7) = 0.0045.
    assertThat(Tail.least(2, 2, 0.002)).isEqualTo(8);
    assertThat(Tail.least(0.1, 0.1, 0.005)).isEqualTo(2);
  }

  @Test
  void asksForMoreWhereCountsScatterMore() {
    assertThat(Tail.least(5, 15, 0.001)).isGreaterThan(Tail.least(5, 5, 0.001));
  }

  @Test
  void largeMeansGoOnWhereSummingEnds() {
    double summed = Tail.least(100, 300, 0.000_14);
    double approximated = Tail.least(100.001, 300, 0.000_14);
    assertThat(approximated).isBetween(summed * 0.97, summed * 1.03);
  }
}
