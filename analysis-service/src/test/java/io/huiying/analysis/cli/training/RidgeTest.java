package io.huiying.analysis.cli.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.huiying.analysis.domain.model.Features;
import org.junit.jupiter.api.Test;

class RidgeTest {

  private static Ridge.Row row(float value, float component, float answer) {
    return new Ridge.Row(
        new Features(new int[] {0}, new float[] {value}),
        new float[] {component},
        new float[] {answer},
        1);
  }

  /** Two rows ±1 with answers 1 and 0: the normal equations give w = 1 / (2 + penalty). */
  @Test
  void findsTheExactSolution() {
    Ridge.Row[] rows = {row(1, 0, 1), row(-1, 0, 0)};
    Ridge.Weights weights = new Ridge(1, 7).train(rows, 1, 1);
    assertThat(weights.bias()[0]).isEqualTo(0.5f);
    assertThat(weights.sparse()[0]).isCloseTo(1f / 3, within(1e-4f));
    assertThat(weights.dense()[0]).isZero();
  }

  @Test
  void sharesTheWeightBetweenFeaturesThatSayTheSame() {
    Ridge.Row[] rows = {row(1, 1, 1), row(-1, -1, 0)};
    Ridge.Weights weights = new Ridge(1, 7).train(rows, 1, 1);
    assertThat(weights.sparse()[0]).isCloseTo(weights.dense()[0], within(1e-5f));
    assertThat(weights.scores(rows[0])[0]).isGreaterThan(0.8);
  }

  @Test
  void repeatsItselfForASeed() {
    Ridge.Row[] rows = {row(1, 2, 1), row(-1, 0.5f, 0), row(0.3f, -1, 1)};
    assertThat(new Ridge(1, 7).train(rows, 1, 1).sparse())
        .isEqualTo(new Ridge(1, 7).train(rows, 1, 1).sparse());
  }
}
