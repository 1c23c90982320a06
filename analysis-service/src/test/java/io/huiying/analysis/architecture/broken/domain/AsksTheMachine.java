package io.huiying.analysis.architecture.broken.domain;

import java.time.Instant;

/** Breaks the rule that time is data. */
public final class AsksTheMachine {
  Instant when() {
    return Instant.now();
  }
}
