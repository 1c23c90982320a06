package io.huiying.evaluation.simulate;

import java.time.Instant;

/** A promise that the house gives was not kept; says which, when and for whom. */
final class BrokenPromiseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BrokenPromiseException(Instant at, String what) {
    super(at + " " + what);
  }
}
