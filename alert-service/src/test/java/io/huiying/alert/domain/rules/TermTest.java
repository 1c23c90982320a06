package io.huiying.alert.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huiying.alert.domain.calendar.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a term gives, at the edges of day, month and year. */
class TermTest {

  private static final Term FIVE_HOURS = new Term.Elapsed(Duration.ofHours(5));
  private static final Term SEVEN_DAYS = new Term.CalendarDays(7);
  private static final Term THIRTY_DAYS = new Term.CalendarDays(30);
  private static final Term AT_NINE = new Term.DailyAt(LocalTime.of(9, 0));

  private static Instant at(String shanghai) {
    return OffsetDateTime.parse(shanghai + "+08:00").toInstant();
  }

  private static Instant due(Term term, String start) {
    return term.due(at(start), WorkCalendar.NONE).at();
  }

  @Test
  void hoursRunThroughMidnightMonthAndYear() {
    assertThat(due(FIVE_HOURS, "2026-12-31T22:30")).isEqualTo(at("2027-01-01T03:30"));
    assertThat(due(FIVE_HOURS, "2026-02-28T22:00")).isEqualTo(at("2026-03-01T03:00"));
    assertThat(due(FIVE_HOURS, "2024-02-28T22:00")).isEqualTo(at("2024-02-29T03:00"));
  }

  @Test
  void hoursRunThroughHolidaysAndOldSummerTime() {
    assertThat(due(FIVE_HOURS, "2026-10-01T20:00")).isEqualTo(at("2026-10-02T01:00"));
    assertThat(due(FIVE_HOURS, "1986-05-03T22:00")).isEqualTo(at("1986-05-04T03:00"));
  }

  @Test
  void daysEndAtMidnightAndTheFirstDoesNotCount() {
    assertThat(due(SEVEN_DAYS, "2026-03-03T14:00")).isEqualTo(at("2026-03-11T00:00"));
    assertThat(due(SEVEN_DAYS, "2026-03-03T23:59")).isEqualTo(at("2026-03-11T00:00"));
    assertThat(due(SEVEN_DAYS, "2026-03-04T00:00")).isEqualTo(at("2026-03-12T00:00"));
    assertThat(due(THIRTY_DAYS, "2024-01-31T08:00")).isEqualTo(at("2024-03-02T00:00"));
    assertThat(due(THIRTY_DAYS, "2025-12-15T08:00")).isEqualTo(at("2026-01-15T00:00"));
  }

  @Test
  void dailyHourIsTodaysOrTomorrows() {
    assertThat(due(AT_NINE, "2026-03-03T08:59")).isEqualTo(at("2026-03-03T09:00"));
    assertThat(due(AT_NINE, "2026-03-03T09:00")).isEqualTo(at("2026-03-04T09:00"));
    assertThat(due(AT_NINE, "2026-12-31T23:00")).isEqualTo(at("2027-01-01T09:00"));
  }

  @Test
  void boundsAreKept() {
    assertThatThrownBy(() -> new Term.Elapsed(Duration.ZERO)).hasMessageContaining("PT0S");
    assertThatThrownBy(() -> new Term.Elapsed(Duration.ofDays(367))).hasMessageContaining("P366D");
    assertThatThrownBy(() -> new Term.WorkingDays(0)).hasMessageContaining("between 1 and 250");
    assertThatThrownBy(() -> new Term.CalendarDays(367)).hasMessageContaining("between 1 and 366");
  }

  @Test
  void everyTermEndsAfterItsStartAndLaterStartsNeverEndEarlier() {
    List<Term> terms =
        List.of(FIVE_HOURS, SEVEN_DAYS, THIRTY_DAYS, AT_NINE, new Term.WorkingDays(3));
    var random = new Random(61);
    Instant from = at("1985-01-01T00:00");
    for (int i = 0; i < 10_000; i++) {
      Instant start = from.plusMillis(random.nextLong(50L * 365 * 86_400_000));
      Instant later = start.plusMillis(random.nextInt(200_000_000));
      for (Term term : terms) {
        Instant due = term.due(start, WorkCalendar.NONE).at();
        assertThat(due).isAfter(start);
        assertThat(term.due(later, WorkCalendar.NONE).at()).isAfterOrEqualTo(due);
        assertThat(term.due(start, WorkCalendar.NONE).at()).isEqualTo(due);
      }
    }
  }
}
