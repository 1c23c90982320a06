package io.huiying.ingest.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * The claimed time of publication. Missing is allowed: then the time at which the house first saw
 * the post counts. A time ahead of the house is refused rather than bent, since due times may hang
 * on it; a few minutes are let pass because clocks differ.
 */
final class PublishedTime {

  static final Duration CLOCKS_DIFFER_BY = Duration.ofMinutes(5);

  /** No public network post is older. */
  static final Instant EARLIEST = Instant.parse("1994-04-20T00:00:00Z");

  private static final int LONGEST = 40;

  private PublishedTime() {}

  static @Nullable Instant of(@Nullable String claimed, Instant now) throws RefusedException {
    if (claimed == null || claimed.isBlank()) {
      return null;
    }
    Instant at = parsed(claimed.strip());
    if (at.isBefore(EARLIEST)) {
      throw Refusals.TIME_TOO_OLD.of("publishedAt", EARLIEST);
    }
    if (at.isAfter(now.plus(CLOCKS_DIFFER_BY))) {
      long ahead = Duration.between(now, at).toSeconds();
      throw Refusals.TIME_IN_FUTURE.of("publishedAt", ahead, CLOCKS_DIFFER_BY.toSeconds());
    }
    return at;
  }

  private static Instant parsed(String claimed) throws RefusedException {
    if (claimed.length() > LONGEST) {
      throw Refusals.BAD_TIME.of("publishedAt");
    }
    try {
      return OffsetDateTime.parse(claimed).toInstant();
    } catch (DateTimeParseException notIso) {
      throw Refusals.BAD_TIME.of("publishedAt");
    }
  }
}
