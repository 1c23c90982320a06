package io.huiying.analysis.architecture.broken.domain;

import java.util.UUID;

/** Breaks the rule that ids derive from content. */
public final class RollsDice {
  String id() {
    return UUID.randomUUID().toString();
  }
}
