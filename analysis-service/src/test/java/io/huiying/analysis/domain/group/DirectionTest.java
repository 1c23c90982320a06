package io.huiying.analysis.domain.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Meaning;
import io.huiying.contracts.signal.OpenGroup;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DirectionTest {

  @Test
  void aByteAComponentIsEnough() {
    Random dice = new Random(7);
    for (int trial = 0; trial < 50; trial++) {
      float[] one = vector(dice, new float[Meaning.MAX_COMPONENTS], 1);
      float[] other = vector(dice, one, dice.nextFloat());
      assertThat(direction(one).cosine(direction(other)))
          .isCloseTo(cosine(one, other), within(.01));
    }
  }

  @Test
  void vectorsOfTwoModelsSayNothingOfEachOther() {
    assertThat(direction(new float[] {1, 0}).cosine(direction(new float[] {1, 0, 0}))).isZero();
    assertThat(direction(new float[] {0, 0}).cosine(direction(new float[] {1, 0}))).isZero();
  }

  @Test
  void aGroupMeansWhatItsPostsMeanTogether() {
    GroupingDesk desk = GroupingDesk.empty(new TermWeights(Map.of(), 365), Grading.GRAVEST_TOLD);
    desk.accept(
        Posts.titled("云航一架飞机坠落").reporting(Hazard.AVIATION).meaning(0).post(), Posts.EVENING);
    OpenGroup group =
        desk.accept(
                Posts.titled("云航飞机坠落现场")
                    .reporting(Hazard.AVIATION)
                    .meaning(40)
                    .after(Duration.ofMinutes(5))
                    .post(),
                Posts.EVENING)
            .changed()
            .orElseThrow();
    Direction between = Objects.requireNonNull(Direction.of(group.meaning()));
    double toTheFirst = between.cosine(direction(new float[] {1, 0}));
    assertThat(toTheFirst).isCloseTo(Math.cos(Math.toRadians(20)), within(.01));
  }

  private static Direction direction(float[] vector) {
    return Objects.requireNonNull(Direction.of(Meaning.of(vector)));
  }

  private static float[] vector(Random dice, float[] near, float spread) {
    float[] vector = new float[near.length];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = near[i] + spread * (float) dice.nextGaussian();
    }
    return vector;
  }

  private static double cosine(float[] a, float[] b) {
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < a.length; i++) {
      ab += a[i] * b[i];
      aa += a[i] * a[i];
      bb += b[i] * b[i];
    }
    return ab / Math.sqrt(aa * bb);
  }
}
