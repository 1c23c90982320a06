package io.huiying.analysis.architecture.broken.topology;

/** Breaks the rule that services log and do not print. */
public final class Prints {
  void now() {
    System.out.println("printed");
  }
}
