package io.huiying.contracts.incident;

import io.huiying.contracts.assess.Span;
import org.jspecify.annotations.Nullable;

/**
 * A point that a release answers, and the words that do.
 *
 * @param point what is answered
 * @param span the words, where the text still travels with them; absent in for-ever records
 * @param evidence salted digest of the words, their key in {@code incident.evidence.v1}; absent
 *     before they were cut out
 */
public record ReleaseAnswer(ReleasePoint point, @Nullable Span span, @Nullable String evidence) {

  /** The same answer citing its words instead of holding them. */
  public ReleaseAnswer citing(@Nullable String digest) {
    return new ReleaseAnswer(point, null, digest);
  }
}
