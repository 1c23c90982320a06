package io.huiying.alert.domain.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which days are worked (RULES B3). Days are those of 北京时间, UTC+8 without any summer time: the
 * hours of 1986 to 1991 have no say here.
 */
public final class WorkCalendar {

  /** 北京时间. */
  public static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

  /** No notice at all: every year is unknown. */
  public static final WorkCalendar NONE = new WorkCalendar(Collections.emptyList());

  /**
   * From this day on of December the next year's notice has a say (元旦; 2018-12-29 was worked by the
   * notice for 2019).
   */
  private static final int NEW_YEAR_REACHES = 26;

  private static final int DIGEST_SHOWN = 8;

  private final Map<Integer, HolidayYear> years = new TreeMap<>();

  /**
   * @param years in any order; of one year the last that was announced counts, so that what an
   *     office loads replaces what came with the program, and an empty file takes nothing away
   */
  public WorkCalendar(Collection<HolidayYear> years) {
    years.stream().filter(HolidayYear::announced).forEach(y -> this.years.put(y.year(), y));
  }

  /** Whether everything that decides about the day was announced. */
  public boolean knows(LocalDate day) {
    boolean newYear = day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= NEW_YEAR_REACHES;
    return years.containsKey(day.getYear()) && (!newYear || years.containsKey(day.getYear() + 1));
  }

  /** Whether the day is worked; Monday to Friday where nothing was announced. */
  public boolean works(LocalDate day) {
    Boolean off = off(day.getYear() + 1, day);
    if (off == null) {
      off = off(day.getYear(), day);
    }
    return off == null ? !weekend(day) : !off;
  }

  private @Nullable Boolean off(int year, LocalDate day) {
    HolidayYear announced = years.get(year);
    return announced == null ? null : announced.days().get(day);
  }

  private static boolean weekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /**
   * The end of the n-th working day after the start's own day, at 24:00 (民法典 第二百零一条, 第二百零三条: the
   * day of the start does not count).
   *
   * @param workingDays at least 1
   */
  public Due after(Instant start, int workingDays) {
    LocalDate day = day(start);
    boolean known = true;
    int worked = 0;
    while (worked < workingDays) {
      day = day.plusDays(1);
      known &= knows(day);
      worked += works(day) ? 1 : 0;
    }
    return new Due(endOf(day), version(day(start), day), !known);
  }

  /** The day of 北京时间 that an instant lies in. */
  public static LocalDate day(Instant instant) {
    return instant.atOffset(BEIJING).toLocalDate();
  }

  /** 24:00 of a day. */
  public static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(BEIJING).toInstant();
  }

  /** Which notices counted the days from one day to another: {@code 2026#1a2b3c4d}, joined by +. */
  private String version(LocalDate from, LocalDate to) {
    StringBuilder version = new StringBuilder();
    for (int year = from.getYear(); year <= to.getYear(); year++) {
      HolidayYear known = years.get(year);
      version.append(version.isEmpty() ? "" : "+").append(year).append('#');
      version.append(known == null ? "unknown" : known.digest().substring(0, DIGEST_SHOWN));
    }
    return version.toString();
  }

  /** The years that were announced, oldest first. */
  public Collection<HolidayYear> years() {
    return Collections.unmodifiableCollection(years.values());
  }
}
