package io.huiying.alert.domain.incident;

import io.huiying.contracts.incident.Incident;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How much an incident takes of each thing: a snapshot at every bound has to fit one record. */
final class Bounds {

  static final Duration OLDEST = Duration.ofDays(366);
  static final int NAME = 100;
  static final int TITLE = 300;

  /** In bytes. */
  static final int URL = 2048;

  static final int WORDS = 1000;
  static final int UNITS = 30;
  static final int RELEASES = 100;

  /** Why numbers went down: a sentence or two. */
  static final int WHY_LOWER = 300;

  static final int REPORTS = 100;
  static final int DUTIES = 20;
  static final int CLAIMS = 60;
  static final int ABSORBED = 5;

  /** Figures that a merged incident brings. */
  static final int PART_FIGURES = 24;

  /** Times of occurrence that are kept when they contradict one another. */
  static final int TOLD_TIMES = 8;

  /** Posts told apart by one split, as the correction allows. */
  static final int SPLIT_POSTS = 256;

  /** People or yuan that a claim may count. */
  static final long FIGURE = 1_000_000_000_000L;

  private Bounds() {}

  /**
   * Whether something that a person records of an incident lies so far back that it cannot belong
   * to it; hours counted from there would be counted for ever.
   */
  static boolean tooOld(Incident incident, Instant at) {
    return at.isBefore(incident.detectedAt().minus(OLDEST));
  }

  static boolean named(@Nullable String name) {
    return name != null && !name.isBlank() && name.length() <= NAME;
  }

  static boolean url(@Nullable String url) {
    return url == null
        || (url.getBytes(StandardCharsets.UTF_8).length <= URL
            && url.matches("https?://[^\\s\\p{Cntrl}\"\\\\<>]+"));
  }
}
