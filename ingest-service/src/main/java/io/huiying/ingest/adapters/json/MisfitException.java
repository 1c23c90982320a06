package io.huiying.ingest.adapters.json;

import io.huiying.ingest.domain.Refusal;

/** Leaves the reading of a row at its first misfit. */
final class MisfitException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  MisfitException(Refusal refusal) {
    super(refusal.code(), null, false, false);
    this.refusal = refusal;
  }

  Refusal refusal() {
    return refusal;
  }
}
