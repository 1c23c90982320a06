package io.huiying.ingest.adapters.json;

import io.huiying.ingest.domain.PushedPost;
import io.huiying.ingest.domain.Refusal;

/** What came of reading a row. */
public sealed interface Reading {

  /** A row of the right shape. */
  record Read(PushedPost post) implements Reading {}

  /** Not a row that could be read. */
  record Unreadable(Refusal refusal) implements Reading {}
}
