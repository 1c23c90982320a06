package io.huiying.analysis.cli.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PlattTest {

  @Test
  void findsTheCurveThatTheRowsWereDrawnFrom() {
    Random random = new Random(3);
    double[] scores = new double[20_000];
    boolean[] truth = new boolean[scores.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = random.nextDouble();
      truth[i] = random.nextDouble() < 1 / (1 + Math.exp(-(6 * scores[i] - 4)));
    }
    Platt curve = Platt.fit(scores, truth);
    assertThat(curve.slope()).isCloseTo(6, within(0.4));
    assertThat(curve.offset()).isCloseTo(-4, within(0.3));
    assertThat(curve.probability(0.9)).isBetween(0.75, 0.85);
  }

  @Test
  void staysFiniteWhenAllRowsAgree() {
    Platt curve = Platt.fit(new double[] {0.1, 0.2, 0.3}, new boolean[3]);
    assertThat(curve.probability(0.2)).isBetween(0.0, 0.5);
  }
}
