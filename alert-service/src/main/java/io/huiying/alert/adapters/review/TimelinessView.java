package io.huiying.alert.adapters.review;

import io.huiying.alert.domain.dossier.Waterfall;
import io.huiying.alert.domain.review.Deadline;
import io.huiying.alert.domain.review.FalseAlarms;
import io.huiying.alert.domain.review.Punctuality;
import io.huiying.alert.domain.review.Stage;
import io.huiying.alert.domain.review.Timeliness;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.ClockState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Timeliness as the API shows it. A rate is absent where nothing was judged; what enters no rate
 * (running, provisional, cancelled, closed away) stands beside it.
 *
 * @param since the first day
 * @param until the last day
 * @param scope whose incidents, for people
 * @param whole false when the oldest incidents of the period are not held any more
 * @param live real incidents
 * @param drill exercises, never mixed with the others
 */
public record TimelinessView(
    LocalDate since, LocalDate until, String scope, boolean whole, Figures live, Figures drill) {

  /** The view of what was reviewed. */
  public static TimelinessView of(
      LocalDate since, LocalDate until, String scope, ReviewBook.Reviewed reviewed) {
    return new TimelinessView(
        since,
        until,
        scope,
        reviewed.whole(),
        Figures.of(reviewed.live()),
        Figures.of(reviewed.drill()));
  }

  /** The figures of one mark. */
  public record Figures(
      int incidents,
      List<RowView> rows,
      List<StageView> stages,
      List<FailedView> failed,
      List<AlarmsView> alarms) {

    static Figures of(Timeliness timeliness) {
      return new Figures(
          timeliness.incidents(),
          timeliness.rows().stream().map(RowView::of).toList(),
          timeliness.stages().stream().map(StageView::of).toList(),
          timeliness.failed().stream().map(FailedView::of).toList(),
          timeliness.alarms().stream().map(AlarmsView::of).toList());
    }
  }

  /**
   * One figure; {@code judged} is what the rate is of.
   *
   * @param median of how long those that were met took
   * @param ninetieth ninety of a hundred took no longer
   */
  public record RowView(
      Timeliness.By by,
      ClockKind kind,
      String kindLabel,
      String code,
      String label,
      int onTime,
      int late,
      int missed,
      int unverified,
      int judged,
      @Nullable Double rate,
      int running,
      int provisional,
      int cancelled,
      int closedAway,
      @Nullable Duration median,
      @Nullable Duration ninetieth) {

    static RowView of(Timeliness.Row row) {
      Punctuality p = row.figures();
      return new RowView(
          row.by(),
          row.kind(),
          row.kind().label(),
          row.code(),
          label(row),
          p.onTime(),
          p.late(),
          p.missed(),
          p.unverified(),
          p.judged(),
          p.rate(),
          p.running(),
          p.provisional(),
          p.cancelled(),
          p.closedAway(),
          p.median(),
          p.ninetieth());
    }

    private static String label(Timeliness.Row row) {
      String code = row.code();
      return switch (row.by()) {
        case KIND -> row.kind().label();
        case UNIT -> code;
        case GRADE -> code.isEmpty() ? "未定级" : Severity.valueOf(code).label();
        case TOPIC -> code.isEmpty() ? "无话题" : Topic.ofCode(code).label();
      };
    }
  }

  /** One step of the waterfall in medians. */
  public record StageView(
      Waterfall.Kind step,
      String label,
      int incidents,
      @Nullable Duration sincePrevious,
      @Nullable Duration sinceOccurrence) {

    static StageView of(Stage stage) {
      return new StageView(
          stage.step(),
          stage.step().label(),
          stage.incidents(),
          stage.sincePrevious(),
          stage.sinceOccurrence());
    }
  }

  /** A deadline that was not kept. */
  public record FailedView(
      String incidentId,
      String title,
      ClockKind kind,
      String kindLabel,
      String owner,
      ClockState state,
      boolean verified,
      Instant startedFrom,
      Instant dueLatest,
      @Nullable Instant doneAt) {

    static FailedView of(Timeliness.Failed failed) {
      Deadline d = failed.deadline();
      return new FailedView(
          failed.incidentId(),
          failed.title(),
          d.kind(),
          d.kind().label(),
          d.owner(),
          d.state(),
          d.verified(),
          d.startedFrom(),
          d.dueLatest(),
          d.doneAt());
    }
  }

  /**
   * Alarms of a rule in a week.
   *
   * @param rule {@value FalseAlarms#FOUND} for finding an incident, else the standard of the grade
   * @param open not judged by a person yet; in no share
   */
  public record AlarmsView(
      LocalDate monday,
      String rule,
      int told,
      int right,
      int wrong,
      int open,
      @Nullable Double share) {

    static AlarmsView of(FalseAlarms week) {
      return new AlarmsView(
          week.monday(),
          week.rule(),
          week.told(),
          week.right(),
          week.wrong(),
          week.told() - week.right() - week.wrong(),
          week.share());
    }
  }
}
