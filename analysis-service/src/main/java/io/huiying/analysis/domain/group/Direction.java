package io.huiying.analysis.domain.group;

import io.huiying.contracts.assess.Meaning;
import io.huiying.contracts.signal.OpenGroup;
import org.jspecify.annotations.Nullable;

/** A meaning, decoded so that it can be compared again and again. */
final class Direction {

  /** A group follows what is told of it: more posts than these weigh no more in the mean. */
  private static final int MEMORY = 8;

  private final Meaning meaning;
  private final byte[] components;
  private final double length;

  private Direction(Meaning meaning) {
    this.meaning = meaning;
    this.components = meaning.decoded();
    this.length = Math.sqrt(product(components, components));
  }

  static @Nullable Direction of(@Nullable Meaning meaning) {
    return meaning == null ? null : new Direction(meaning);
  }

  /** The same again, decoded once. */
  static @Nullable Direction of(@Nullable Meaning meaning, @Nullable Direction known) {
    return known != null && known.meaning.equals(meaning) ? known : of(meaning);
  }

  /** −1 to 1; 0 for vectors of two models, which say nothing of each other. */
  double cosine(Direction other) {
    return components.length != other.components.length || length == 0 || other.length == 0
        ? 0
        : product(components, other.components) / (length * other.length);
  }

  /** What a group and one more post mean, taken together. */
  static @Nullable Meaning together(OpenGroup group, @Nullable Meaning told) {
    Meaning known = group.meaning();
    if (known == null || told == null) {
      return known == null ? told : known;
    }
    Direction before = new Direction(known);
    Direction more = new Direction(told);
    if (before.components.length != more.components.length || more.length == 0) {
      return known;
    }
    int posts = Math.clamp(group.view().posts(), 1, MEMORY);
    float[] mean = new float[before.components.length];
    for (int i = 0; i < mean.length; i++) {
      mean[i] =
          (float)
              (posts * before.components[i] / Math.max(1, before.length)
                  + more.components[i] / more.length);
    }
    return Meaning.of(mean);
  }

  private static int product(byte[] a, byte[] b) {
    int sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
