package io.huiying.evaluation.bench.group;

import io.huiying.contracts.assess.Meaning;
import java.util.Random;

/**
 * Seeded vectors as near to one another as those of real posts: two events of a kind have a cosine
 * of about .6, two tellings of one event about .85.
 */
final class Meanings {

  private static final int EVENTS = 512;
  private static final int TELLINGS = 4;
  private static final double COMMON = 0.71;
  private static final double OWN = 0.57;
  private static final double NOISE = 0.41;

  private final Meaning[][] tellings = new Meaning[EVENTS][TELLINGS];
  private final Random random;

  Meanings(long seed) {
    random = new Random(seed);
    double[] common = direction();
    for (Meaning[] event : tellings) {
      double[] own = direction();
      for (int i = 0; i < TELLINGS; i++) {
        double[] noise = direction();
        float[] vector = new float[Meaning.MAX_COMPONENTS];
        for (int c = 0; c < vector.length; c++) {
          vector[c] = (float) (COMMON * common[c] + OWN * own[c] + NOISE * noise[c]);
        }
        event[i] = Meaning.of(vector);
      }
    }
  }

  /** What any event means; events share meanings once there are many. */
  int event() {
    return random.nextInt(EVENTS);
  }

  /** One telling of an event. */
  Meaning of(int event) {
    return tellings[event][random.nextInt(TELLINGS)];
  }

  private double[] direction() {
    double[] direction = new double[Meaning.MAX_COMPONENTS];
    double square = 0;
    for (int i = 0; i < direction.length; i++) {
      direction[i] = random.nextGaussian();
      square += direction[i] * direction[i];
    }
    for (int i = 0; i < direction.length; i++) {
      direction[i] /= Math.sqrt(square);
    }
    return direction;
  }
}
