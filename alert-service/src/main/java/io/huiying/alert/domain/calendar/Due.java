package io.huiying.alert.domain.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a term ends.
 *
 * @param at the first instant at which it is over
 * @param calendar which calendar counted its working days, absent when it has none
 * @param calendarUnknown a day had to be judged by Monday to Friday, for want of a notice
 */
public record Due(Instant at, @Nullable String calendar, boolean calendarUnknown) {

  /** The end of a term that asks no calendar. */
  public static Due at(Instant at) {
    return new Due(at, null, false);
  }
}
