package io.huiying.evaluation.bench;

import java.io.IOException;
import java.io.PrintStream;

/** Something that can be measured by one command. */
public interface Benchmark {

  /** One line for people: what is measured against what. */
  String purpose();

  /**
   * Runs it.
   *
   * @param progress where to say how far it is
   */
  Figures run(PrintStream progress) throws IOException, InterruptedException;
}
