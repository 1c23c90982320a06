package io.huiying.alert.domain.review;

import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.ClockState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who was in time: the deadlines that were opened within a period, of incidents that this house or
 * one below it answers for.
 *
 * @param incidents incidents with at least one such deadline
 * @param rows by kind of deadline; the release clocks by unit, grade and topic, too
 * @param stages where the hours went, in medians over the incidents opened in the period
 * @param failed late and missed ones, the newest first, at most {@value #MOST_FAILED}
 * @param alarms false alarms by rule and week
 */
public record Timeliness(
    int incidents,
    List<Row> rows,
    List<Stage> stages,
    List<Failed> failed,
    List<FalseAlarms> alarms) {

  static final int MOST_FAILED = 200;

  /** What a row is of. */
  public enum By {
    KIND,
    UNIT,
    GRADE,
    TOPIC
  }

  /**
   * One figure.
   *
   * @param code the unit's name, the grade's or topic's code; the kind's name for {@link By#KIND}
   */
  public record Row(By by, ClockKind kind, String code, Punctuality figures) {}

  /** A deadline that was not kept. */
  public record Failed(String incidentId, String title, Deadline deadline) {}

  private record Judged(Course course, Deadline deadline) {}

  /**
   * The figures of a period.
   *
   * @param since the first instant of it
   * @param until the first instant after it
   */
  public static Timeliness of(Collection<Course> courses, Instant since, Instant until) {
    List<Course> counted = courses.stream().filter(Course::counts).toList();
    List<Judged> all =
        counted.stream()
            .flatMap(c -> c.deadlines().filter(Deadline::binding).map(d -> new Judged(c, d)))
            .filter(j -> within(j.deadline().openedAt(), since, until))
            .toList();
    List<Course> opened = counted.stream().filter(c -> within(c.foundAt(), since, until)).toList();
    List<Row> rows = new ArrayList<>();
    for (ClockKind kind : ClockKind.values()) {
      List<Judged> own = all.stream().filter(j -> j.deadline().kind() == kind).toList();
      if (!own.isEmpty()) {
        rows.addAll(rows(By.KIND, kind, own, j -> kind.name()));
        if (answers(kind)) {
          rows.addAll(rows(By.UNIT, kind, own, j -> j.deadline().owner()));
          rows.addAll(rows(By.GRADE, kind, own, Timeliness::grade));
          rows.addAll(rows(By.TOPIC, kind, own, Timeliness::topic));
        }
      }
    }
    return new Timeliness(
        (int) all.stream().map(j -> j.course().incidentId()).distinct().count(),
        rows,
        Stage.of(opened),
        failed(all),
        FalseAlarms.of(opened));
  }

  /** Whether the public waits for it. */
  private static boolean answers(ClockKind kind) {
    return kind == ClockKind.FIRST_RELEASE
        || kind == ClockKind.PRESS_CONFERENCE
        || kind == ClockKind.RESPONSE;
  }

  private static List<Row> rows(
      By by, ClockKind kind, List<Judged> all, Function<Judged, String> code) {
    Map<String, List<Deadline>> groups =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    code, TreeMap::new, Collectors.mapping(Judged::deadline, Collectors.toList())));
    return groups.entrySet().stream()
        .map(group -> new Row(by, kind, group.getKey(), Punctuality.of(group.getValue())))
        .toList();
  }

  private static String grade(Judged judged) {
    Severity grade = judged.course().grade();
    return grade == null ? "" : grade.name();
  }

  private static String topic(Judged judged) {
    Topic topic = judged.course().topic();
    return topic == null ? "" : topic.code();
  }

  private static List<Failed> failed(List<Judged> all) {
    return all.stream()
        .filter(j -> j.deadline().judged() && j.deadline().state() != ClockState.MET)
        .sorted(
            Comparator.comparing((Judged j) -> j.deadline().dueLatest())
                .reversed()
                .thenComparing(j -> j.deadline().clockId()))
        .limit(MOST_FAILED)
        .map(j -> new Failed(j.course().incidentId(), j.course().title(), j.deadline()))
        .toList();
  }

  private static boolean within(Instant at, Instant since, Instant until) {
    return !at.isBefore(since) && at.isBefore(until);
  }
}
