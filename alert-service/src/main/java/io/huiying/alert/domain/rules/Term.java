package io.huiying.alert.domain.rules;

import io.huiying.alert.domain.calendar.Due;
import io.huiying.alert.domain.calendar.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/** How long a clause gives. */
public sealed interface Term {

  /** When a term that starts then is over. Later starts never end earlier. */
  Due due(Instant start, WorkCalendar calendar);

  /**
   * Hours as they pass, through nights and holidays: no text gives a pause (RULES B2).
   *
   * @param length more than zero, at most 366 days
   */
  record Elapsed(Duration length) implements Term {

    private static final Duration LONGEST = Duration.ofDays(366);

    public Elapsed {
      if (length.isNegative() || length.isZero() || length.compareTo(LONGEST) > 0) {
        throw new IllegalArgumentException("length lies above PT0S and at most at P366D");
      }
    }

    @Override
    public Due due(Instant start, WorkCalendar calendar) {
      return Due.at(start.plus(length));
    }
  }

  /**
   * 工作日, to 24:00 of the last.
   *
   * @param days 1 to 250
   */
  record WorkingDays(int days) implements Term {

    private static final int MOST = 250;

    public WorkingDays {
      if (days < 1 || days > MOST) {
        throw new IllegalArgumentException("workingDays lies between 1 and " + MOST);
      }
    }

    @Override
    public Due due(Instant start, WorkCalendar calendar) {
      return calendar.after(start, days);
    }
  }

  /**
   * 日: the day of the start does not count; to 24:00 of the last. Not prolonged when that is a
   * holiday: 民法典 第二百零三条 is an analogy, and the earlier end is the safe one.
   *
   * @param days 1 to 366
   */
  record CalendarDays(int days) implements Term {

    private static final int MOST = 366;

    public CalendarDays {
      if (days < 1 || days > MOST) {
        throw new IllegalArgumentException("days lies between 1 and " + MOST);
      }
    }

    @Override
    public Due due(Instant start, WorkCalendar calendar) {
      return Due.at(WorkCalendar.endOf(WorkCalendar.day(start).plusDays(days)));
    }
  }

  /**
   * The next time that the clock in 北京 shows this, e.g. 9:00 for a county's 零报告.
   *
   * @param time of day
   */
  record DailyAt(LocalTime time) implements Term {

    @Override
    public Due due(Instant start, WorkCalendar calendar) {
      OffsetDateTime today = WorkCalendar.day(start).atTime(time).atOffset(WorkCalendar.BEIJING);
      Instant next = today.toInstant();
      return Due.at(next.isAfter(start) ? next : today.plusDays(1).toInstant());
    }
  }
}
