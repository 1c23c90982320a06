package io.huiying.alert.domain.incident;

import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.RecordReport;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.Rejection.Code;
import io.huiying.contracts.incident.ReportForm;
import io.huiying.contracts.incident.ReportKind;
import org.jspecify.annotations.Nullable;

/** A report that was sent upward (RULES B5). */
enum ReportRule implements CommandRule {
  REPORT_COMPLETE(
      Code.INVALID,
      (incident, report, context) ->
          Bounds.named(report.recipient())
                  && (report.downwardReason() == null
                      || report.downwardReason().length() <= Bounds.WHY_LOWER)
                  && (report.signedBy() == null || report.signedBy().length() <= Bounds.NAME)
              ? null
              : "上报记录须有报送对象、签发人（各 %d 字内），核减理由 %d 字内。未登记，报送时限照常计时，请补全后再提交。"
                  .formatted(Bounds.NAME, Bounds.WHY_LOWER)),
  NUMBERS_POSSIBLE(
      Code.INVALID,
      (incident, report, context) -> {
        String wrong = Bounds.impossible(report.figures());
        return wrong == null ? null : "上报的" + wrong + "。未登记，报送时限照常计时，请核对后再提交。";
      }),
  WRITTEN_REPORT_SIGNED(
      Code.INVALID,
      (incident, report, context) ->
          report.form() == ReportForm.WRITTEN && !Bounds.named(report.signedBy())
              ? "书面报告须填写签发人（%d 字内）。未登记，报送时限照常计时，请补填后再提交。".formatted(Bounds.NAME)
              : null),
  REPORT_NOT_IN_FUTURE(
      Code.INVALID,
      (incident, report, context) ->
          report.sentAt().isAfter(context.now())
              ? "登记的报送时间 %s 晚于现在，未登记，报送时限照常计时。请在报送之后登记，或核对时间。"
                  .formatted(CommandWords.time(report.sentAt()))
              : null),
  REPORT_AFTER_OCCURRENCE(
      Code.INVALID,
      (incident, report, context) -> {
        var occurrence = incident.occurrence();
        return occurrence != null && report.sentAt().isBefore(occurrence.lower())
            ? "登记的报送时间 %s 早于事发时间，请核对。未登记，报送时限照常计时。".formatted(CommandWords.time(report.sentAt()))
            : null;
      }),
  REPORT_OF_LATE(
      Code.INVALID,
      (incident, report, context) ->
          Bounds.tooOld(incident, report.sentAt()) ? "登记的报送时间早于发现事件一年以上，请核对。未登记，报送时限照常计时。" : null),
  REPORT_RECORDED_ONCE(
      Code.NOT_ALLOWED_NOW,
      (incident, report, context) -> {
        String id = ReportPolicy.idOf(incident, report);
        return incident.reports().stream().anyMatch(known -> known.id().equals(id))
            ? "这次报送已经登记过，原记录保持不变，无需重复登记。"
            : null;
      }),
  FIRST_REPORT_FIRST(
      Code.NOT_ALLOWED_NOW,
      (incident, report, context) ->
          report.kind() == ReportKind.FIRST
                  && incident.reports().stream()
                      .anyMatch(
                          known ->
                              known.kind() == ReportKind.FIRST
                                  && known.form() == report.form()
                                  && known.recipient().equals(report.recipient().strip()))
              ? "已向%s作过%s首报，原记录保持不变。后续情况请登记为续报。"
                  .formatted(report.recipient().strip(), report.form().label())
              : null),
  LOWER_NUMBERS_EXPLAINED(
      Code.INVALID,
      (incident, report, context) ->
          CommandRule.blank(report.downwardReason())
              ? ReportPolicy.lowered(incident, report)
                  .map(
                      kind ->
                          "%s人数低于此前向%s报送的数字，须作出书面说明。未登记，报送时限照常计时，请填写核减理由后再提交。"
                              .formatted(kind.label(), report.recipient().strip()))
                  .orElse(null)
              : null),
  REPORTS_BOUNDED(
      Code.INVALID,
      (incident, report, context) ->
          incident.reports().size() >= Bounds.REPORTS
              ? "一个事件最多登记 %d 次报送，未登记。".formatted(Bounds.REPORTS)
              : null);

  private interface Check {
    @Nullable String broken(Incident incident, RecordReport report, DecisionContext context);
  }

  private final Code code;
  private final Check check;

  ReportRule(Code code, Check check) {
    this.code = code;
    this.check = check;
  }

  @Override
  public Code code() {
    return code;
  }

  @Override
  public @Nullable String broken(
      Incident incident, IncidentCommand command, DecisionContext context) {
    return command.action() instanceof RecordReport report
        ? check.broken(incident, report, context)
        : null;
  }
}
