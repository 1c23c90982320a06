package io.huiying.evaluation.soak;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;

/** Something that must go well for as long as anybody likes. */
public interface Endurance {

  /** One line for people: what is kept up, and what must hold. */
  String purpose();

  /**
   * Keeps it up.
   *
   * @param seed what everything random derives from
   * @param time how long
   * @param most how many rounds at most
   * @param out where figures and failures are told
   * @return whether everything held
   */
  boolean run(long seed, Duration time, long most, PrintStream out)
      throws IOException, InterruptedException;
}
