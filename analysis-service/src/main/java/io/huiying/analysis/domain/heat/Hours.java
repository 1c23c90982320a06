package io.huiying.analysis.domain.heat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Hours of China Standard Time, numbered from the epoch. They begin with the hours of UTC, and a
 * day off is a Saturday or Sunday: announced holidays count as the weekdays that they fall on.
 */
final class Hours {

  static final int SLOTS = 48;

  private static final long SECONDS = 3600;
  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

  private Hours() {}

  static long of(Instant at) {
    return Math.floorDiv(at.getEpochSecond(), SECONDS);
  }

  static Instant start(long hour) {
    return Instant.ofEpochSecond(hour * SECONDS);
  }

  /** The hour of day, 0 to 23 on weekdays and 24 to 47 on days off. */
  static int slot(long hour) {
    LocalDateTime local = LocalDateTime.ofEpochSecond(hour * SECONDS, 0, CHINA);
    DayOfWeek day = local.getDayOfWeek();
    boolean off = day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    return local.getHour() + (off ? 24 : 0);
  }
}
