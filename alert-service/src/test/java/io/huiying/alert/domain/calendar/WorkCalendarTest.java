package io.huiying.alert.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.adapters.config.CalendarFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The State Council's calendar as it comes with the program, 2018 to 2026. */
class WorkCalendarTest {

  private static WorkCalendar calendar;

  @BeforeAll
  static void readThoseThatComeWithTheProgram() throws IOException {
    calendar = CalendarFiles.with(Path.of("no such folder"));
  }

  private static Instant at(String shanghai) {
    return OffsetDateTime.parse(shanghai + "+08:00").toInstant();
  }

  private static Due after(String start, int days) {
    return calendar.after(at(start), days);
  }

  @Test
  void dayOfTheStartDoesNotCountAndTheLastRunsToMidnight() {
    Due due = after("2026-03-03T09:00", 3);
    assertThat(due.at()).isEqualTo(at("2026-03-07T00:00"));
    assertThat(due.calendarUnknown()).isFalse();
  }

  @Test
  void oneMinuteAroundMidnightIsOneDay() {
    assertThat(after("2026-03-03T23:59", 1).at()).isEqualTo(at("2026-03-05T00:00"));
    assertThat(after("2026-03-04T00:00", 1).at()).isEqualTo(at("2026-03-06T00:00"));
  }

  @Test
  void weekendsAreSkippedAndMakeUpWorkdaysCount() {
    assertThat(after("2026-03-06T10:00", 1).at()).isEqualTo(at("2026-03-10T00:00"));
    // Saturday 2026-02-14 is worked for 春节, the nine days from the 15th on are not.
    assertThat(after("2026-02-13T10:00", 1).at()).isEqualTo(at("2026-02-15T00:00"));
    assertThat(after("2026-02-13T10:00", 2).at()).isEqualTo(at("2026-02-25T00:00"));
    assertThat(after("2026-02-13T10:00", 5).at()).isEqualTo(at("2026-02-28T00:00"));
    assertThat(after("2026-02-13T10:00", 6).at()).isEqualTo(at("2026-03-01T00:00"));
  }

  @Test
  void nationalDayWeekIsSkippedAcrossTheMonthEnd() {
    assertThat(after("2025-09-30T18:00", 1).at()).isEqualTo(at("2025-10-10T00:00"));
    assertThat(after("2025-09-30T18:00", 3).at()).isEqualTo(at("2025-10-12T00:00"));
  }

  @Test
  void leapDayIsADayLikeOthers() {
    assertThat(after("2024-02-28T12:00", 1).at()).isEqualTo(at("2024-03-01T00:00"));
    assertThat(after("2024-02-29T12:00", 1).at()).isEqualTo(at("2024-03-02T00:00"));
  }

  @Test
  void decemberDaysComeFromTheNextYearsNotice() {
    assertThat(calendar.works(LocalDate.of(2018, 12, 29))).isTrue();
    assertThat(calendar.works(LocalDate.of(2018, 12, 31))).isFalse();
    assertThat(calendar.works(LocalDate.of(2022, 12, 31))).isFalse();
    assertThat(after("2018-12-28T17:00", 2).at()).isEqualTo(at("2019-01-03T00:00"));
  }

  @Test
  void yearWithoutANoticeIsUnknownAndNeverWithoutHolidays() {
    Due due = after("2027-01-04T10:00", 3);
    assertThat(due.calendarUnknown()).isTrue();
    assertThat(due.at()).isEqualTo(at("2027-01-08T00:00"));
    assertThat(due.calendar()).isEqualTo("2027#unknown");
    assertThat(calendar.knows(LocalDate.of(2027, 3, 1))).isFalse();
  }

  @Test
  void yearEndBeforeAnUnannouncedYearIsUnknownToo() {
    assertThat(calendar.knows(LocalDate.of(2026, 12, 25))).isTrue();
    assertThat(calendar.knows(LocalDate.of(2026, 12, 28))).isFalse();
    assertThat(after("2026-12-30T10:00", 1).calendarUnknown()).isTrue();
    assertThat(after("2025-12-30T10:00", 1).calendarUnknown()).isFalse();
  }

  @Test
  void laterNoticeOfAYearReplacesTheEarlier() {
    HolidayYear first = may2019(Map.of(LocalDate.of(2019, 5, 1), true), "11111111");
    HolidayYear second =
        may2019(
            Map.of(
                LocalDate.of(2019, 4, 28), false,
                LocalDate.of(2019, 5, 1), true,
                LocalDate.of(2019, 5, 2), true,
                LocalDate.of(2019, 5, 3), true,
                LocalDate.of(2019, 5, 5), false),
            "22222222");
    Instant start = at("2019-04-30T10:00");
    Due before = new WorkCalendar(List.of(first)).after(start, 1);
    Due after = new WorkCalendar(List.of(first, second)).after(start, 1);
    assertThat(before.at()).isEqualTo(at("2019-05-03T00:00"));
    assertThat(after.at()).isEqualTo(at("2019-05-06T00:00"));
    assertThat(before.calendar()).isEqualTo("2019#11111111");
    assertThat(after.calendar()).isEqualTo("2019#22222222");
    assertThat(calendar.after(start, 1).at()).isEqualTo(after.at());
  }

  private static HolidayYear may2019(Map<LocalDate, Boolean> days, String digest) {
    return new HolidayYear(2019, days, List.of("a notice"), digest);
  }

  @Test
  void both2019NoticesAreNamed() {
    assertThat(calendar.years())
        .filteredOn(year -> year.year() == 2019)
        .singleElement()
        .satisfies(year -> assertThat(year.notices()).hasSize(2));
  }

  @Test
  void emptyFileTakesNothingAway() {
    HolidayYear known = may2019(Map.of(LocalDate.of(2019, 5, 1), true), "11111111");
    HolidayYear empty = new HolidayYear(2019, Map.of(), List.of(), "00000000");
    assertThat(new WorkCalendar(List.of(known, empty)).works(LocalDate.of(2019, 5, 1))).isFalse();
  }

  @Test
  void summerTimeOf1986HasNoSay() {
    Instant start = at("1986-05-03T23:30");
    assertThat(WorkCalendar.day(start)).isEqualTo(LocalDate.of(1986, 5, 3));
    assertThat(WorkCalendar.NONE.after(start, 1).at()).isEqualTo(at("1986-05-06T00:00"));
  }

  @Test
  void moreDaysAndLaterStartsNeverEndEarlier() {
    var random = new Random(20_160_805);
    Instant from = at("2018-01-01T00:00");
    for (int i = 0; i < 5_000; i++) {
      Instant start = from.plusSeconds(random.nextLong(9L * 365 * 86_400));
      int days = 1 + random.nextInt(30);
      Due due = calendar.after(start, days);
      assertThat(due.at()).isAfter(start);
      assertThat(calendar.after(start, days + 1).at()).isAfter(due.at());
      assertThat(calendar.after(start.plusSeconds(random.nextInt(100_000)), days).at())
          .isAfterOrEqualTo(due.at());
      assertThat(calendar.after(start, days)).isEqualTo(due);
      assertThat(calendar.works(WorkCalendar.day(due.at().minusMillis(1)))).isTrue();
    }
  }
}
