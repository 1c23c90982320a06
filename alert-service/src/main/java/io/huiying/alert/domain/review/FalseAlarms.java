package io.huiying.alert.domain.review;

import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.incident.DismissalReason;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many alarms of a rule were false, week by week (DESIGN section 6, 1). Finding an incident in
 * posts is one alarm; proposing that it may be 重大 is another, under the standard that proposed it.
 * An alarm is false when a person dismissed the incident as none or graded it below 重大, and right
 * when a person confirmed it; until then it is open and enters no share. What happened elsewhere,
 * or was found before, was no false alarm; nobody here says whether it was a right one.
 *
 * @param monday the first day of the week in which the incident was opened, in Shanghai
 * @param rule {@value #FOUND}, or the standard of the grade
 * @param told alarms in all
 * @param right confirmed by a person
 * @param wrong found false by a person
 */
public record FalseAlarms(LocalDate monday, String rule, int told, int right, int wrong) {

  /** Finding an incident in posts. */
  public static final String FOUND = "found";

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private record Said(LocalDate monday, String rule, @Nullable Boolean right) {}

  private record Key(LocalDate monday, String rule) implements Comparable<Key> {

    private static final Comparator<Key> NEWEST_FIRST =
        Comparator.comparing(Key::monday).reversed().thenComparing(Key::rule);

    @Override
    public int compareTo(Key other) {
      return NEWEST_FIRST.compare(this, other);
    }
  }

  /** The weeks of some incidents, newest first. */
  static List<FalseAlarms> of(List<Course> courses) {
    Map<Key, List<Said>> weeks = new TreeMap<>();
    courses.stream()
        .flatMap(FalseAlarms::said)
        .forEach(
            said ->
                weeks
                    .computeIfAbsent(new Key(said.monday(), said.rule()), _ -> new ArrayList<>())
                    .add(said));
    return weeks.entrySet().stream().map(week -> row(week.getKey(), week.getValue())).toList();
  }

  private static Stream<Said> said(Course course) {
    LocalDate monday = monday(course.foundAt());
    SeverityRange alarmed = course.alarmed();
    Stream<Said> found =
        course.found() ? Stream.of(new Said(monday, FOUND, course.foundRightly())) : Stream.empty();
    return alarmed == null
        ? found
        : Stream.concat(
            found, Stream.of(new Said(monday, alarmed.standard(), course.alarmedRightly())));
  }

  private static FalseAlarms row(Key key, List<Said> said) {
    return new FalseAlarms(
        key.monday(),
        key.rule(),
        said.size(),
        (int) said.stream().filter(s -> Boolean.TRUE.equals(s.right())).count(),
        (int) said.stream().filter(s -> Boolean.FALSE.equals(s.right())).count());
  }

  /** What a dismissal says of finding the incident; nothing when it happened elsewhere or twice. */
  static @Nullable Boolean foundRightly(DismissalReason reason) {
    return switch (reason) {
      case NOT_TRUE, NOT_AN_INCIDENT, WRONG_TOPIC -> false;
      case NO_CASUALTIES -> true;
      case NOT_LOCAL, DUPLICATE -> null;
    };
  }

  /** What a dismissal says of the alarm that it may be 重大. */
  static @Nullable Boolean alarmedRightly(DismissalReason reason) {
    return switch (reason) {
      case NOT_TRUE, NOT_AN_INCIDENT, WRONG_TOPIC, NO_CASUALTIES -> false;
      case NOT_LOCAL, DUPLICATE -> null;
    };
  }

  private static LocalDate monday(Instant at) {
    return LocalDate.ofInstant(at, SHANGHAI)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** The share of false ones among those that a person judged, 0 to 1; absent when none was. */
  public @Nullable Double share() {
    return right + wrong == 0 ? null : Double.valueOf((double) wrong / (right + wrong));
  }
}
