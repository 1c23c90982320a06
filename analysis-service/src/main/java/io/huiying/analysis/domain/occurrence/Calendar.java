package io.huiying.analysis.domain.occurrence;

import io.huiying.contracts.assess.Occurrence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Resolves what a mention leaves out, against publication and the dates said before it.
 *
 * @param published local time of publication
 */
record Calendar(LocalDateTime published) {

  private static final int EARLIER = 15;
  private static final int LATER = 30;
  private static final int TOLERANCE = 60;
  private static final int SMALL_HOURS = 5;
  private static final int EVENING = 17;

  LocalDate today() {
    return published.toLocalDate();
  }

  /**
   * The day of a mention, absent when its words and context give none.
   *
   * @param said the day of the mention before it
   * @param told the day on which a notice before it was given
   */
  @Nullable LocalDate date(
      TimeMention mention, @Nullable LocalDate said, @Nullable LocalDate told) {
    try {
      if (mention.ago() != null) {
        return published.minusMinutes(mention.ago()).toLocalDate();
      }
      Integer relative = mention.relative();
      if (relative != null) {
        return mention.day() != null
            ? nearest(mention.day(), null)
            : past(mention, night(mention, (told == null ? today() : told).minusDays(relative)));
      }
      Weekday weekday = mention.weekday();
      if (weekday != null) {
        return weekday.date(today());
      }
      Integer after = mention.after();
      if (after != null) {
        LocalDate from = said == null ? told : said;
        LocalDate inferred = mention.hour() == null ? null : past(mention, today());
        return from == null ? inferred : from.plusDays(after);
      }
      return mention.day() == null
          ? mention.hour() == null ? null : said
          : dated(mention, mention.day(), said);
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  /** 昨晚1点, 昨夜2时许: the night began on that day, and the hour is the next one's. */
  private static LocalDate night(TimeMention mention, LocalDate day) {
    Integer hour = mention.hour();
    DayPart part = mention.part();
    Integer relative = mention.relative();
    boolean small = hour != null && hour < SMALL_HOURS;
    boolean yesterday = relative != null && relative > 0;
    return small && yesterday && part != null && part.from() >= EVENING ? day.plusDays(1) : day;
  }

  /** 今日18时 in a post of one o'clock at night is yesterday's: it was written before midnight. */
  private LocalDate past(TimeMention mention, LocalDate day) {
    Integer hour = mention.hour();
    boolean toCome =
        hour != null
            && hour < 24
            && day.equals(today())
            && day.atTime(hour, 0).isAfter(published.plusMinutes(TOLERANCE));
    return toCome ? day.minusDays(1) : day;
  }

  private LocalDate dated(TimeMention mention, int day, @Nullable LocalDate said) {
    Integer month = mention.month();
    Integer year = mention.year();
    if (month == null) {
      return nearest(day, said);
    }
    if (year != null) {
      return LocalDate.of(year, month, day);
    }
    LocalDate thisYear = LocalDate.of(today().getYear(), month, day);
    return thisYear.isAfter(today().plusDays(1)) ? thisYear.minusYears(1) : thisYear;
  }

  /**
   * A day without its month: the one nearest to the day said before, else the last one that has
   * been.
   */
  private LocalDate nearest(int day, @Nullable LocalDate said) {
    LocalDate from = said == null ? today() : said;
    @Nullable LocalDate best = null;
    for (int months = -2; months <= 1; months++) {
      LocalDate month = from.plusMonths(months).withDayOfMonth(1);
      LocalDate candidate = month.withDayOfMonth(Math.min(day, month.lengthOfMonth()));
      boolean been = candidate.getDayOfMonth() == day && !candidate.isAfter(today());
      if (been && (best == null || distance(candidate, from) < distance(best, from))) {
        best = candidate;
      }
    }
    if (best == null) {
      throw new DateTimeException("no such day");
    }
    return best;
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }

  /** The moment that a mention on a day means, with the interval that its words allow. */
  StatedTime stated(TimeMention mention, LocalDate date) {
    Integer ago = mention.ago();
    if (ago != null) {
      LocalDateTime at = published.minusMinutes(ago).truncatedTo(ChronoUnit.MINUTES);
      return told(
          mention, at, Occurrence.Precision.HOUR, at.minusMinutes(ago), at.plusMinutes(ago / 2));
    }
    Integer hour = mention.hour();
    return hour == null ? day(mention, date) : clock(mention, date, hour);
  }

  private StatedTime day(TimeMention mention, LocalDate date) {
    LocalDateTime start = date.atStartOfDay();
    DayPart part = mention.part();
    LocalDateTime from = part == null ? start : start.plusHours(part.from());
    LocalDateTime until = part == null ? start.plusDays(1) : start.plusHours(part.until());
    return told(mention, start, Occurrence.Precision.DAY, from, until.minusSeconds(1));
  }

  private StatedTime clock(TimeMention mention, LocalDate date, int hour) {
    LocalDateTime whole =
        hour == 24 ? date.plusDays(1).atStartOfDay() : date.atTime(LocalTime.of(hour, 0));
    Integer minute = mention.minute();
    Integer last = mention.lastHour();
    if (last != null) {
      LocalDateTime end = date.atStartOfDay().plusHours(last < hour ? last + 24L : last);
      LocalDateTime at = whole.plusMinutes(minute == null ? 0 : minute);
      return told(mention, at, Occurrence.Precision.HOUR, at, end);
    }
    if (minute != null) {
      LocalDateTime at = whole.plusMinutes(minute);
      return told(mention, at, Occurrence.Precision.MINUTE, at, at);
    }
    return mention.fuzzy()
        ? told(
            mention,
            whole,
            Occurrence.Precision.HOUR,
            whole.minusMinutes(EARLIER),
            whole.plusMinutes(LATER))
        : told(mention, whole, Occurrence.Precision.HOUR, whole, whole.plusMinutes(59));
  }

  private static StatedTime told(
      TimeMention mention,
      LocalDateTime at,
      Occurrence.Precision precision,
      LocalDateTime earliest,
      LocalDateTime latest) {
    return new StatedTime(
        at,
        precision,
        mention.year() != null,
        earliest,
        latest,
        List.of(OccurrenceReader.ZONE),
        mention.start(),
        mention.end());
  }
}
