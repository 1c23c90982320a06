package io.huiying.evaluation.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** Something that can be measured by one command. */
public interface Benchmark {

  /**
   * The same with options of its own.
   *
   * @throws IllegalArgumentException for options that it does not know
   */
  default Benchmark with(List<String> options) {
    if (!options.isEmpty()) {
      throw new IllegalArgumentException("knows no " + options.getFirst());
    }
    return this;
  }

  /** One line for people: what is measured against what. */
  String purpose();

  /**
   * Runs it.
   *
   * @param progress where to say how far it is
   */
  Figures run(PrintStream progress) throws IOException, InterruptedException;
}
