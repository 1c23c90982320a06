package io.huiying.evaluation.bench.text;

import java.io.IOException;

/** Something done over and over on the same texts. */
@FunctionalInterface
interface Work {

  /**
   * Does it once.
   *
   * @return something that depends on every result, so that no work can be left out
   */
  long run() throws IOException;
}
