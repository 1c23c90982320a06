package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.rules.Addressee;
import io.huiying.alert.domain.rules.Clause;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.RecordReport;
import io.huiying.contracts.incident.ReportForm;
import io.huiying.contracts.incident.ReportKind;
import io.huiying.contracts.incident.UpwardReport;
import io.huiying.contracts.wire.Ids;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the record of a report that was already sent upward. */
final class ReportPolicy {

  private ReportPolicy() {}

  /**
   * @param asked the clauses that apply to the incident
   */
  static UpwardReport report(
      Incident incident, RecordReport action, Instant now, List<Clause> asked) {
    String recipient = action.recipient().strip();
    boolean late = action.sentAt().plus(ReleasePolicy.RECORDED_LATE_AFTER).isBefore(now);
    return new UpwardReport(
        idOf(incident, action),
        action.kind(),
        number(incident, action.kind(), action.form(), recipient),
        action.form(),
        recipient,
        action.sentAt(),
        now,
        action.signedBy(),
        action.figures(),
        action.downwardReason(),
        late,
        unasked(action.form(), recipient, asked));
  }

  private static @Nullable Boolean unasked(
      ReportForm form, String recipient, List<Clause> clauses) {
    List<Addressee> asked =
        clauses.stream().map(clause -> clause.rule().to()).filter(Objects::nonNull).toList();
    return asked.isEmpty() || asked.stream().anyMatch(to -> to.takes(form, recipient))
        ? null
        : true;
  }

  /** The same report has the same id, whoever records it. */
  static String idOf(Incident incident, RecordReport action) {
    return Ids.derive(
        "u",
        incident.id(),
        action.kind().name(),
        action.form().name(),
        action.recipient().strip(),
        action.sentAt().toString());
  }

  private static int number(Incident incident, ReportKind kind, ReportForm form, String recipient) {
    return 1
        + incident.reports().stream()
            .filter(r -> r.kind() == kind && r.form() == form && r.recipient().equals(recipient))
            .mapToInt(UpwardReport::number)
            .max()
            .orElse(0);
  }

  /** The first number that is lower than what the recipient was told last before, in any form. */
  static Optional<FigureKind> lowered(Incident incident, RecordReport action) {
    Map<FigureKind, Long> told = new EnumMap<>(FigureKind.class);
    String recipient = action.recipient().strip();
    incident.reports().stream()
        .filter(r -> r.recipient().equals(recipient) && !r.sentAt().isAfter(action.sentAt()))
        .forEach(r -> told.putAll(r.figures()));
    return action.figures().entrySet().stream()
        .filter(figure -> figure.getValue() < told.getOrDefault(figure.getKey(), 0L))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
