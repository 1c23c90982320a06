package io.huiying.analysis.domain.group;

import io.huiying.contracts.signal.GroupView;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The date by which notices name an event: 「11·21」火灾事故, 717重大火灾事故.
 *
 * @param day without a year, as written
 */
record EventDate(MonthDay day) {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final int[] LONGEST = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  /** News of a day's event reaches a hot list by the end of the next day. */
  private static final Duration HEARD_WITHIN = Duration.ofHours(60);

  /** With a middle dot, or three to four digits right before the word for an event. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})[·•・](\\d{1,2})(?!\\d)"
              + "|(?<![\\d.])(\\d{1,2})(\\d{2})(?=(?:特别|特大|重特)?(?:重大|较大|特大)?"
              + "(?:火灾|爆炸|坍塌|事故|地震|坠机|空难|矿难|交通|透水|燃气|泥石流|洪水|山洪|沉船))");

  static Optional<EventDate> in(String title) {
    Matcher name = NAME.matcher(title);
    if (!name.find()) {
      return Optional.empty();
    }
    int group = name.group(1) == null ? 3 : 1;
    int month = Integer.parseInt(name.group(group));
    int day = Integer.parseInt(name.group(group + 1));
    boolean real = month >= 1 && month <= 12 && day >= 1 && day <= LONGEST[month - 1];
    return real ? Optional.of(new EventDate(MonthDay.of(month, day))) : Optional.empty();
  }

  /** Whether a group began on that day: it was first told between its dawn and two days later. */
  boolean fits(GroupView group) {
    Instant began = began(group);
    int year = began.atZone(ZONE).getYear();
    return fits(began, year) || fits(began, year - 1);
  }

  private boolean fits(Instant began, int year) {
    @Nullable LocalDate date = day.isValidYear(year) ? day.atYear(year) : null;
    if (date == null) {
      return false;
    }
    Instant dawn = date.atStartOfDay(ZONE).toInstant();
    return !began.isBefore(dawn) && began.isBefore(dawn.plus(HEARD_WITHIN));
  }

  private static Instant began(GroupView group) {
    return group.occurrence() != null ? group.occurrence().lower() : group.firstPublishedAt();
  }
}
