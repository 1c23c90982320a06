package io.huiying.contracts.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Base64;

/**
 * Where the sentence vector of a post points, a signed byte a component: what it means, small
 * enough to travel with the post and to be kept with its group. Its length says nothing.
 *
 * @param components in Base64, at most {@value #MAX_COMPONENTS} of them
 */
public record Meaning(@JsonValue String components) {

  public static final int MAX_COMPONENTS = 512;

  /** The greatest number that a component is written with. */
  private static final float FULL = Byte.MAX_VALUE;

  private static final int MAX_CHARACTERS = (MAX_COMPONENTS + 2) / 3 * 4;

  /**
   * Refuses what is no such vector.
   *
   * @throws IllegalArgumentException when it is empty, too long or not in Base64
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Meaning {
    boolean sane =
        !components.isEmpty()
            && components.length() <= MAX_CHARACTERS
            && Base64.getDecoder().decode(components).length <= MAX_COMPONENTS;
    if (!sane) {
      throw new IllegalArgumentException("a meaning has 1 to " + MAX_COMPONENTS + " components");
    }
  }

  /**
   * Of a sentence vector of any length but 0; the greatest component is written in full.
   *
   * @throws IllegalArgumentException when it has too many components, or none
   */
  public static Meaning of(float[] vector) {
    float most = Float.MIN_NORMAL;
    for (float component : vector) {
      most = Math.max(most, Math.abs(component));
    }
    byte[] bytes = new byte[vector.length];
    for (int i = 0; i < vector.length; i++) {
      bytes[i] = (byte) Math.round(vector[i] / most * FULL);
    }
    return new Meaning(Base64.getEncoder().encodeToString(bytes));
  }

  /** The components, each −127 to 127. */
  public byte[] decoded() {
    return Base64.getDecoder().decode(components);
  }
}
