package io.huiying.analysis.cli.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.huiying.analysis.domain.model.Features;
import org.junit.jupiter.api.Test;

class DualAscentTest {

  private static DualAscent.Row row(float value, float component, float answer) {
    return new DualAscent.Row(
        new Features(new int[] {0}, new float[] {value}),
        new float[] {component},
        new float[] {answer},
        1);
  }

  /** Two rows ±1 with answers 1 and 0: the normal equations give w = 1 / (2 + penalty). */
  @Test
  void findsTheExactSolution() {
    DualAscent.Row[] rows = {row(1, 0, 1), row(-1, 0, 0)};
    DualAscent.Weights weights = new DualAscent(1, 7).train(rows, 1, 1, Loss.SQUARED, 1);
    assertThat(weights.bias()[0]).isEqualTo(0.5f);
    assertThat(weights.sparse()[0]).isCloseTo(1f / 3, within(1e-4f));
    assertThat(weights.dense()[0]).isZero();
  }

  @Test
  void sharesTheWeightBetweenFeaturesThatSayTheSame() {
    DualAscent.Row[] rows = {row(1, 1, 1), row(-1, -1, 0)};
    DualAscent.Weights weights = new DualAscent(1, 7).train(rows, 1, 1, Loss.SQUARED, 1);
    assertThat(weights.sparse()[0]).isCloseTo(weights.dense()[0], within(1e-5f));
    assertThat(weights.scores(rows[0])[0]).isGreaterThan(0.8);
  }

  @Test
  void repeatsItselfForASeed() {
    DualAscent.Row[] rows = {row(1, 2, 1), row(-1, 0.5f, 0), row(0.3f, -1, 1)};
    assertThat(new DualAscent(1, 7).train(rows, 1, 1, Loss.SQUARED, 1).sparse())
        .isEqualTo(new DualAscent(1, 7).train(rows, 1, 1, Loss.SQUARED, 1).sparse());
  }

  /** Rows beyond the margin cost nothing: the nearest pair alone decides where the border lies. */
  @Test
  void theHingeLooksAtTheBorderOnly() {
    DualAscent.Row[] near = {row(1, 0, 1), row(-1, 0, 0)};
    DualAscent.Row[] far = {row(1, 0, 1), row(-1, 0, 0), row(9, 0, 1), row(-7, 0, 0)};
    DualAscent.Weights weights = new DualAscent(1, 7).train(far, 1, 1, Loss.HINGE, 0.1);
    assertThat(weights.sparse()[0])
        .isCloseTo(
            new DualAscent(1, 7).train(near, 1, 1, Loss.HINGE, 0.1).sparse()[0], within(1e-3f));
    assertThat(weights.scores(near[0])[0]).isCloseTo(1, within(1e-2));
    assertThat(weights.scores(near[1])[0]).isCloseTo(-1, within(1e-2));
  }

  /** A row can pull no harder than its weight allows, so that one wrong label does little harm. */
  @Test
  void theHingeBoundsWhatOneRowCanDo() {
    DualAscent.Row[] rows = {row(1, 0, 1), row(1, 0, 1), row(-1, 0, 0), row(0.5f, 0, 0)};
    DualAscent.Weights weights = new DualAscent(1, 7).train(rows, 1, 1, Loss.HINGE, 2);
    assertThat(weights.scores(rows[0])[0]).isGreaterThan(weights.scores(rows[2])[0]);
    assertThat(Math.abs(weights.sparse()[0])).isLessThanOrEqualTo(3.5f / 2);
  }
}
