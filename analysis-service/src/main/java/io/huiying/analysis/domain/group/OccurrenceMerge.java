package io.huiying.analysis.domain.group;

import io.huiying.contracts.assess.Occurrence;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Occurrence intervals of posts intersect; where they contradict, the finer words hold. */
final class OccurrenceMerge {

  private OccurrenceMerge() {}

  static @Nullable Occurrence merged(@Nullable Occurrence known, @Nullable Occurrence told) {
    if (known == null || told == null) {
      return known == null ? told : known;
    }
    Occurrence finer = told.precision().compareTo(known.precision()) < 0 ? told : known;
    Instant lower = known.lower().isAfter(told.lower()) ? known.lower() : told.lower();
    Instant upper = known.upper().isBefore(told.upper()) ? known.upper() : told.upper();
    if (upper.isBefore(lower)) {
      return finer;
    }
    return new Occurrence(lower, upper, finer.precision(), finer.quote(), finer.evidence());
  }
}
