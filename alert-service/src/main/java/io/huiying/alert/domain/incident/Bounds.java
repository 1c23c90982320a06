package io.huiying.alert.domain.incident;

import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.incident.Incident;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
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

  /** More people than any accident or disaster has struck; a slip of the finger, not a number. */
  static final long PEOPLE = 1_000_000;

  /** Before a typhoon whole provinces move. */
  static final long MOVED = 100_000_000;

  /** In yuan. */
  static final long LOSS = 10_000_000_000_000L;

  /** People or yuan that a claim may count. */
  static final long FIGURE = 1_000_000_000_000L;

  private Bounds() {}

  /** The largest number of a kind that can be meant. */
  static long most(FigureKind kind) {
    return switch (kind) {
      case DEAD, MISSING, SERIOUSLY_INJURED, INJURED, TRAPPED, RESCUED -> PEOPLE;
      case EVACUATED -> MOVED;
      case DIRECT_LOSS -> LOSS;
    };
  }

  /** The first number that cannot be meant, in words; absent when all can. */
  static @Nullable String impossible(Map<FigureKind, Long> figures) {
    return figures.entrySet().stream()
        .filter(told -> told.getValue() < 0 || told.getValue() > most(told.getKey()))
        .findFirst()
        .map(told -> told.getKey().label() + "须为 0 至 " + most(told.getKey()) + " 的整数")
        .orElse(null);
  }

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
