package io.huiying.ingest.domain;

import java.time.Instant;

/** Turns an author into a pseudonym that no one outside the house can trace back. */
@FunctionalInterface
public interface AuthorSeal {

  /**
   * The pseudonym; the same within a month, another in the next.
   *
   * @param author name or id at its source
   * @param now by the house clock; decides the month
   */
  String seal(String sourceId, String author, Instant now);
}
