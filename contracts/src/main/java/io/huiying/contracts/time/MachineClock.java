package io.huiying.contracts.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** The machine's own clock, which somebody may set. */
public final class MachineClock {

  /**
   * System property for tests of set clocks: a file with a duration such as {@code PT1H} by which
   * this process's clock is wrong; right while there is no such file. Its name lies outside {@code
   * huiying.}, where Quarkus knows every name.
   */
  public static final String SHIFT_FILE = "io.huiying.clock.shift";

  private MachineClock() {}

  /** The clock of this process's machine. */
  public static InstantSource open() {
    InstantSource system = InstantSource.system();
    @Nullable String shifted = System.getProperty(SHIFT_FILE);
    if (shifted == null) {
      return system;
    }
    Path file = Path.of(shifted);
    return () -> system.instant().plus(shift(file));
  }

  private static Duration shift(Path file) {
    try {
      return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
