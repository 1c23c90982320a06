package io.huiying.analysis.domain.severity;

import io.huiying.analysis.domain.text.NormalText;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The magnitude of an earthquake as written before 级地震. */
public final class Magnitudes {

  private static final List<String> AFTER = List.of("级地震", "级左右地震", "级强震");

  /** Characters of 4.5 before its 级. */
  private static final int LONGEST = 3;

  private Magnitudes() {}

  /** The first magnitude of a text, 0 when there is none. */
  public static double in(NormalText text) {
    return all(text).findFirst().orElse(0);
  }

  /** The greatest magnitude of a text, 0 when there is none. */
  public static double greatest(NormalText text) {
    return all(text).max().orElse(0);
  }

  private static DoubleStream all(NormalText text) {
    return IntStream.range(LONGEST, text.length())
        .filter(at -> text.at(at) == '级' && names(text, at) && decimal(text, at))
        .mapToDouble(at -> (text.at(at - 3) - '0') + (text.at(at - 1) - '0') / 10.0);
  }

  private static boolean names(NormalText text, int at) {
    return AFTER.stream().anyMatch(word -> text.has(word, at));
  }

  private static boolean decimal(NormalText text, int at) {
    return isDigit(text.at(at - 1)) && text.at(at - 2) == '.' && isDigit(text.at(at - 3));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
