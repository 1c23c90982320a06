package io.huiying.alert.adapters.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.huiying.alert.adapters.config.ConfigException.Position;
import io.huiying.alert.domain.calendar.HolidayYear;
import io.huiying.alert.domain.calendar.WorkCalendar;
import io.huiying.contracts.wire.Ids;
import io.huiying.contracts.wire.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The State Council's calendar, one JSON file a year in the form of holiday-cn: those that come
 * with the program, and over them those that an office puts into its folder when a new notice
 * comes.
 */
public final class CalendarFiles {

  private static final int FIRST_YEAR = 2018;
  private static final int LAST_YEAR = 2027;
  private static final int LARGEST = 64 * 1024;
  private static final String FORM =
      "write {\"year\": 2027, \"papers\": [\"…\"], \"days\": [{\"date\": \"2027-01-01\", "
          + "\"isOffDay\": true}]}";

  private CalendarFiles() {}

  /** What came with the program, and what the folder has beside; it need not exist. */
  public static WorkCalendar with(Path folder) throws IOException {
    List<HolidayYear> years = new ArrayList<>(builtIn());
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
          years.add(read(file.getFileName().toString(), Files.readAllBytes(file)));
        }
      }
    }
    return new WorkCalendar(years);
  }

  private static List<HolidayYear> builtIn() throws IOException {
    List<HolidayYear> years = new ArrayList<>();
    for (int year : IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).toArray()) {
      String name = year + ".json";
      try (InputStream in = CalendarFiles.class.getResourceAsStream("/config/holidays/" + name)) {
        if (in == null) {
          throw new IOException("config/holidays/" + name + " is missing from the program");
        }
        years.add(read(name, in.readAllBytes()));
      }
    }
    return years;
  }

  /**
   * One year.
   *
   * @throws ConfigException when it cannot be used
   */
  public static HolidayYear read(String file, byte[] bytes) throws IOException {
    JsonNode root = parse(file, bytes);
    if (!root.path("year").isInt() || !root.path("days").isArray()) {
      throw wrong(file, 1, 1, "year or days is missing");
    }
    int year = root.path("year").intValue();
    Map<LocalDate, Boolean> days = new HashMap<>();
    for (JsonNode day : root.path("days")) {
      LocalDate date = date(file, day);
      if (date.getYear() != year && !date.equals(lateDecember(date, year))) {
        throw wrong(file, 1, 1, date + " lies outside " + year);
      }
      if (days.put(date, day.path("isOffDay").booleanValue()) != null) {
        throw wrong(file, 1, 1, date + " stands twice");
      }
    }
    List<String> papers = new ArrayList<>();
    root.path("papers").forEach(paper -> papers.add(paper.asText()));
    return new HolidayYear(year, days, papers, Ids.sha256(bytes));
  }

  private static LocalDate lateDecember(LocalDate date, int year) {
    return LocalDate.of(year - 1, 12, Math.max(date.getDayOfMonth(), 20));
  }

  private static LocalDate date(String file, JsonNode day) {
    if (!day.path("isOffDay").isBoolean()) {
      throw wrong(file, 1, 1, "a day says by isOffDay whether it is off: " + day.path("date"));
    }
    try {
      return LocalDate.parse(day.path("date").asText());
    } catch (DateTimeException e) {
      throw wrong(file, 1, 1, "cannot read date " + day.path("date"));
    }
  }

  private static JsonNode parse(String file, byte[] bytes) throws IOException {
    if (bytes.length > LARGEST) {
      throw wrong(file, 1, 1, "larger than " + LARGEST + " bytes");
    }
    try {
      return Json.mapper().readTree(bytes);
    } catch (JsonProcessingException e) {
      var where = e.getLocation();
      throw wrong(
          file,
          where == null ? 1 : where.getLineNr(),
          where == null ? 1 : where.getColumnNr(),
          "is no JSON");
    }
  }

  private static ConfigException wrong(String file, int line, int column, String what) {
    return new ConfigException(new Position(file, line, column), what, FORM);
  }
}
