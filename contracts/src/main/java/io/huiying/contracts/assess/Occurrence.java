package io.huiying.contracts.assess;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When it happened, as far as the words allow.
 *
 * @param lower earliest instant; alarms run from it
 * @param upper latest instant; MISSED is judged from it
 * @param precision how finely the words said it
 * @param quote the words, absent in records that are kept for ever
 * @param evidence salted digest of the quote, absent before it was cited
 */
public record Occurrence(
    Instant lower,
    Instant upper,
    Precision precision,
    @Nullable String quote,
    @Nullable String evidence) {

  /** How finely an occurrence is known. */
  public enum Precision {
    MINUTE,
    HOUR,
    DAY,
    /** A person fixed it. */
    CONFIRMED
  }

  public Occurrence {
    if (upper.isBefore(lower)) {
      throw new IllegalArgumentException("an occurrence runs from lower <= upper");
    }
  }

  /** Whether the two cannot both be true: they share no moment. */
  public boolean contradicts(Occurrence other) {
    return other.upper.isBefore(lower) || upper.isBefore(other.lower);
  }

  /** The same interval citing its quote by digest instead of holding it. */
  public Occurrence citing(@Nullable String digest) {
    return new Occurrence(lower, upper, precision, null, digest);
  }
}
