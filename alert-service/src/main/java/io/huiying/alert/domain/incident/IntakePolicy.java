package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.incident.Cause.CommandCause;
import io.huiying.alert.domain.rules.OwnershipPolicy;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.incident.IncidentAction.Register;
import io.huiying.contracts.incident.IncidentChange.Registered;
import io.huiying.contracts.incident.IncidentKind;
import io.huiying.contracts.incident.Intake;
import io.huiying.contracts.post.SourceKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 接报: what a person wrote down from a telephone becomes an incident, whatever else is down. */
final class IntakePolicy {

  private IntakePolicy() {}

  static Registered registered(Register action, CommandCause cause, DecisionContext context) {
    Actor actor = cause.command().actor();
    List<Figure> figures =
        action.casualties().entrySet().stream()
            .map(told -> figure(told.getKey(), told.getValue(), action.reportedAt()))
            .toList();
    String title = action.title();
    return new Registered(
        emergency(action) ? IncidentKind.EMERGENCY : IncidentKind.OPINION,
        title == null ? title(action) : TitlePolicy.marked(action.mark(), title.strip()),
        action.groupId(),
        action.mark(),
        action.hazard(),
        OwnershipPolicy.of(context.home(), true, action.place()),
        action.place(),
        occurrence(action.occurredAt()),
        figures,
        severity(action),
        new Intake(
            action.reportedAt(),
            action.reportedBy().strip(),
            actor.name(),
            action.casualties(),
            title,
            cause.contentHash()),
        action.words());
  }

  /** People hurt make an emergency, also before anybody knows what it was. */
  private static boolean emergency(Register action) {
    return action.hazard() != null
        || action.casualties().values().stream().anyMatch(number -> number > 0);
  }

  private static String title(Register action) {
    return action.hazard() == null && emergency(action)
        ? TitlePolicy.emergency(action.mark(), action.place())
        : TitlePolicy.title(action.mark(), true, action.place(), action.hazard(), List.of());
  }

  private static @Nullable Occurrence occurrence(@Nullable Instant at) {
    return at == null ? null : new Occurrence(at, at, Occurrence.Precision.CONFIRMED, null, null);
  }

  private static Figure figure(FigureKind kind, long number, Instant reportedAt) {
    return new Figure(
        kind,
        number == 0 ? Figure.State.ASSERTED_ZERO : Figure.State.STATED,
        Figure.Scope.CUMULATIVE,
        number,
        number,
        number,
        reportedAt,
        Intake.SOURCE,
        SourceKind.MANUAL,
        reportedAt,
        null,
        null);
  }

  /**
   * What the numbers may mean until somebody grades: by 《生产安全事故报告和调查处理条例》第三条, whose numbers for
   * deaths are the lowest of all standards, so that the five hours never wait. Who took the call
   * may say that it is graver.
   */
  private static @Nullable SeverityRange severity(Register action) {
    Map<FigureKind, Long> told = action.casualties();
    Severity said = action.severity();
    if (said == null && told.values().stream().noneMatch(number -> number > 0)) {
      return null;
    }
    long dead = told.getOrDefault(FigureKind.DEAD, 0L);
    long unsure =
        threatens(action.hazard())
            ? told.getOrDefault(FigureKind.MISSING, 0L) + told.getOrDefault(FigureKind.TRAPPED, 0L)
            : told.getOrDefault(FigureKind.MISSING, 0L);
    long hurt = told.getOrDefault(FigureKind.SERIOUSLY_INJURED, 0L);
    long loss = told.getOrDefault(FigureKind.DIRECT_LOSS, 0L);
    Severity others = Severity.graver(grade(hurt, 10, 50, 100), lossGrade(loss));
    Severity lower = Severity.graver(grade(dead, 3, 10, 30), others);
    Severity upper = Severity.graver(grade(dead + unsure, 3, 10, 30), others);
    if (said != null) {
      lower = Severity.graver(lower, said);
      upper = Severity.graver(upper, said);
    }
    return new SeverityRange(
        lower,
        upper,
        said == null ? "slga-493" : GradePolicy.BY_HAND,
        "接报：遇难 %d 人，失联、被困 %d 人，重伤 %d 人".formatted(dead, unsure, hurt));
  }

  private static boolean threatens(@Nullable Hazard hazard) {
    return hazard == null || hazard.lifeThreatening();
  }

  private static Severity lossGrade(long yuan) {
    return grade(yuan, 10_000_000, 50_000_000, 100_000_000);
  }

  private static Severity grade(long number, long larger, long major, long extraordinary) {
    if (number >= extraordinary) {
      return Severity.EXTRAORDINARY;
    }
    if (number >= major) {
      return Severity.MAJOR;
    }
    return number >= larger ? Severity.LARGER : Severity.GENERAL;
  }
}
