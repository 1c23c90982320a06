package io.huiying.alert.domain.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The days that one year's notices (放假安排) set apart. A notice may reach into the last days of the
 * year before it.
 *
 * @param year whose arrangement it is
 * @param days true for a day off, false for a make-up workday (调休上班); empty when nothing was
 *     announced yet
 * @param notices where the State Council announced it; more than one when it was changed during the
 *     year, as in 2019
 * @param digest SHA-256 of the file's bytes in hex, so that two readings of a year can be told
 *     apart
 */
public record HolidayYear(
    int year, Map<LocalDate, Boolean> days, List<String> notices, String digest) {

  public HolidayYear {
    days = Map.copyOf(days);
    notices = List.copyOf(notices);
  }

  /** Whether an arrangement was announced. Every year has one, so an empty file is no calendar. */
  public boolean announced() {
    return !days.isEmpty();
  }
}
