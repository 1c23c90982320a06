package io.huiying.ingest.domain;

import io.huiying.contracts.post.Post;

/** What the door says to a row. */
public sealed interface Admission {

  /** Cleaned, masked and ready to be written. */
  record Admitted(Post post) implements Admission {}

  /** Not taken in. */
  record Refused(Refusal refusal) implements Admission {}
}
