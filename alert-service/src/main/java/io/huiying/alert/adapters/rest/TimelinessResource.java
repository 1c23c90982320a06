package io.huiying.alert.adapters.rest;

import io.huiying.alert.adapters.review.ReviewBook;
import io.huiying.alert.adapters.review.TimelinessView;
import io.huiying.alert.adapters.session.Caller;
import io.huiying.alert.adapters.session.Jurisdiction;
import io.huiying.alert.adapters.session.Roles;
import io.huiying.contracts.time.HouseClock;
import io.huiying.kit.access.Scope;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** 时效: who was in time, and which alarms were false, for managers. */
@Path("/api/v1/timeliness")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MANAGER, Roles.ADMIN})
@RunOnVirtualThread
public class TimelinessResource {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final int MOST_DAYS = 732;

  @Inject ReviewBook book;
  @Inject Jurisdiction jurisdiction;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject HouseClock clock;

  /**
   * The figures of the incidents that the caller may see.
   *
   * @param first the first day in Shanghai; 1 January of this year when left out
   * @param last the last day; today when left out
   */
  @GET
  public TimelinessView timeliness(
      @QueryParam("since") @Nullable String first, @QueryParam("until") @Nullable String last) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), SHANGHAI);
    LocalDate until = last == null ? today : day("until", last);
    LocalDate since = first == null ? until.withDayOfYear(1) : day("since", first);
    if (since.isAfter(until) || since.plusDays(MOST_DAYS).isBefore(until)) {
      throw Checks.invalid("since", "应不晚于 until，且相距不超过 " + MOST_DAYS + " 天");
    }
    Scope scope = jurisdiction.scope();
    ReviewBook.Reviewed reviewed =
        book.review(start(since), start(until.plusDays(1)), scope::includes);
    audit.note(caller.actor(), "timeliness.read", since + "/" + until, "ok");
    return TimelinessView.of(since, until, scope.label(), reviewed);
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(SHANGHAI).toInstant();
  }

  private static LocalDate day(String field, String given) {
    try {
      LocalDate day = LocalDate.parse(given);
      if (day.getYear() >= 1900 && day.getYear() < 2200) {
        return day;
      }
    } catch (DateTimeParseException e) {
      throw Checks.invalid(field, "应为日期，如 2026-03-05");
    }
    throw Checks.invalid(field, "年份超出范围");
  }
}
