package io.huiying.local.house;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** One line for each part, for the person who waits. */
public final class Progress {

  private final PrintStream out;

  /** Lines go to {@code out}. */
  public Progress(PrintStream out) {
    this.out = out;
  }

  /** Something to know. */
  public void say(String line) {
    out.println(line);
    out.flush();
  }

  void ready(String label, String address, Duration after) {
    double seconds = after.toMillis() / 1000.0;
    say(
        String.format(Locale.ROOT, "  ✓ %s %5.1f s  %s", padded(label), seconds, address)
            .stripTrailing());
  }

  /** Chinese characters take two columns. */
  private static String padded(String label) {
    int columns = label.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
    return label + " ".repeat(Math.max(0, 34 - columns));
  }
}
