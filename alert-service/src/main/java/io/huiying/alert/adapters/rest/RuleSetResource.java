package io.huiying.alert.adapters.rest;

import io.huiying.alert.adapters.house.HouseParts;
import io.huiying.alert.adapters.session.Roles;
import io.huiying.alert.domain.calendar.HolidayYear;
import io.huiying.alert.domain.calendar.WorkCalendar;
import io.huiying.alert.domain.rules.RuleSets;
import io.huiying.contracts.time.HouseClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The deadlines that this house keeps, clause by clause with their sources, and its calendar. */
@Path("/api/v1/rule-sets")
@Produces(MediaType.APPLICATION_JSON)
public class RuleSetResource {

  @Inject HouseParts parts;
  @Inject HouseClock clock;

  /**
   * All of them.
   *
   * @param warnings what a person should do about the calendar; empty when nothing
   */
  public record Page(List<RuleSetView> items, List<YearView> calendar, List<String> warnings) {}

  /**
   * A year of the calendar.
   *
   * @param notices where the State Council announced it
   */
  public record YearView(int year, List<String> notices, String digest) {

    static YearView of(HolidayYear year) {
      return new YearView(year.year(), year.notices(), year.digest());
    }
  }

  @GET
  @RolesAllowed({Roles.MONITOR, Roles.DUTY_OFFICER, Roles.MANAGER, Roles.ADMIN})
  public Page ruleSets() {
    return parts
        .ruleSets()
        .map(this::page)
        .orElseGet(() -> new Page(List.of(), List.of(), List.of()));
  }

  private Page page(RuleSets rules) {
    Instant now = clock.instant();
    WorkCalendar calendar = rules.calendar();
    return new Page(
        rules.all().stream().map(set -> RuleSetView.of(set, now)).toList(),
        calendar.years().stream().map(YearView::of).toList(),
        warnings(calendar, WorkCalendar.day(now)));
  }

  /** The notice for a year comes in the last weeks of the year before. */
  private static List<String> warnings(WorkCalendar calendar, LocalDate today) {
    List<String> warnings = new ArrayList<>();
    for (LocalDate day : List.of(today, today.plusMonths(2))) {
      String warning = day.getYear() + "年放假安排未载入，该年工作日按周一至周五推算；请将其文件放入 config/holidays。";
      if (!calendar.knows(LocalDate.of(day.getYear(), 1, 1)) && !warnings.contains(warning)) {
        warnings.add(warning);
      }
    }
    return warnings;
  }
}
