package io.huiying.alert.adapters.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huiying.alert.domain.calendar.WorkCalendar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Years that come with the program, and those that an office puts beside them while it runs. */
class CalendarFilesTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
  private static final String NOTICE =
      """
      {"year": 2027, "papers": ["a notice"], "days": [
        {"name": "元旦", "date": "2026-12-31", "isOffDay": true},
        {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
        {"name": "元旦", "date": "2027-01-03", "isOffDay": false}]}
      """;

  @TempDir private Path folder;

  @Test
  void yearsFrom2018To2026ComeWithTheProgramAnd2027IsUnknown() throws IOException {
    WorkCalendar calendar = CalendarFiles.with(folder.resolve("none"));
    assertThat(calendar.years())
        .extracting(year -> year.year())
        .containsExactly(2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
    assertThat(calendar.knows(NEW_YEAR)).isFalse();
  }

  @Test
  void noticeThatComesDuringTheYearIsReadAgainWithoutARestart() throws IOException {
    try (LiveCalendar live = new LiveCalendar(folder)) {
      assertThat(live.get().knows(NEW_YEAR)).isFalse();
      Files.writeString(folder.resolve("2027.json"), NOTICE);
      live.reload();
      assertThat(live.get().knows(NEW_YEAR)).isTrue();
      assertThat(live.get().works(LocalDate.of(2026, 12, 31))).isFalse();
      assertThat(live.get().works(LocalDate.of(2027, 1, 3))).isTrue();
    }
  }

  @Test
  void brokenFileLeavesTheCalendarAsItWas() throws IOException {
    Files.writeString(folder.resolve("2027.json"), NOTICE);
    try (LiveCalendar live = new LiveCalendar(folder)) {
      Files.writeString(folder.resolve("2027.json"), NOTICE.substring(0, 60));
      live.reload();
      assertThat(live.get().knows(NEW_YEAR)).isTrue();
    }
  }

  @Test
  void houseDoesNotStartOnABrokenCalendar() throws IOException {
    Files.writeString(folder.resolve("2027.json"), "{");
    assertThatThrownBy(() -> new LiveCalendar(folder))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("2027.json:1:");
  }

  @Test
  void complaintsNameTheDayAndTheForm() {
    complains(NOTICE.replace("2027-01-03", "2027-13-03"), "cannot read date");
    complains(NOTICE.replace("2027-01-03", "2028-01-03"), "2028-01-03 lies outside 2027");
    complains(NOTICE.replace("2026-12-31", "2026-11-30"), "2026-11-30 lies outside 2027");
    complains(NOTICE.replace("2027-01-03", "2027-01-01"), "2027-01-01 stands twice");
    complains(NOTICE.replace("false", "\"no\""), "a day says by isOffDay");
    complains("{\"year\": 2027}", "year or days is missing — write");
  }

  private static void complains(String json, String words) {
    assertThatThrownBy(() -> CalendarFiles.read("2027.json", json.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(words);
  }
}
