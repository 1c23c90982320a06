package io.huiying.alert.adapters.console;

import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.Release;
import io.huiying.contracts.incident.ReportKind;
import io.huiying.contracts.incident.UpwardReport;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One line in the office's words for each thing that can happen to an incident. */
final class Summaries {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.CHINA).withZone(ZoneId.of("Asia/Shanghai"));

  private Summaries() {}

  static String of(IncidentChange change) {
    return switch (change) {
      case IncidentChange.Detected it ->
          "发现：" + it.title() + "（" + it.posts() + " 条，" + it.sources() + " 个来源）";
      case IncidentChange.PictureChanged it ->
          "情况更新：" + it.posts() + " 条，" + it.sources() + " 个来源，热度 " + it.heat();
      case IncidentChange.Acknowledged it -> with("签收", it.note());
      case IncidentChange.SeverityProposed it -> proposed(it.severity(), it.alarming());
      case IncidentChange.SeverityConfirmed it -> confirmed(it);
      case IncidentChange.OccurrenceFixed it ->
          with("核定事发时间：" + MINUTE.format(it.occurrence().lower()), it.reason());
      case IncidentChange.PlaceFixed it -> with("核定地点：" + it.place().name(), it.reason());
      case IncidentChange.Assigned it -> (it.lead() ? "明确牵头单位：" : "交办：") + it.unit();
      case IncidentChange.ReleaseOffered it ->
          "发现官方发布，待确认：" + it.issuer() + "，" + MINUTE.format(it.publishedAt());
      case IncidentChange.ReleaseRecorded it -> release(it.release());
      case IncidentChange.ClockOpened it -> opened(it.clock());
      case IncidentChange.ClockRescheduled it ->
          it.clock().kind().label() + "时限改为 " + due(it.clock().dueAt()) + "：" + it.reason();
      case IncidentChange.ClockStopped it ->
          with(Labels.clock(it.clockId()) + "时限：" + Labels.of(it.state()), it.reason());
      case IncidentChange.Cooled _ -> "网上暂无新内容";
      case IncidentChange.Dismissed it -> with("核否：" + it.reason().label(), it.note());
      case IncidentChange.Closed it -> with("结案", it.note());
      case IncidentChange.ReportRecorded it -> report(it.report());
      case IncidentChange.DutyOpened it -> it.duty().kind().label() + "事项开始：" + it.duty().subject();
      case IncidentChange.DutyDone it -> it.duty().kind().label() + "已完成：" + it.duty().subject();
      case IncidentChange.ClaimRaised _ -> "登记网上说法（说法不一）";
      case IncidentChange.ClaimJudged it ->
          with("网上说法：" + it.claim().state().label(), it.claim().judgedBy());
      case IncidentChange.CommandRejected it -> "未受理：" + it.rejection().message();
    };
  }

  private static String proposed(SeverityRange range, boolean alarming) {
    String grade =
        range.lower() == range.upper()
            ? range.upper().label()
            : range.lower().label() + "至" + range.upper().label();
    return "系统建议等级：" + grade + (alarming ? "，高于已核定等级，请复核" : "，待核定");
  }

  private static String confirmed(IncidentChange.SeverityConfirmed it) {
    Severity before = it.before();
    String change = before == null || before == it.severity() ? "" : "（原 " + before.label() + "）";
    return with("核定等级：" + it.severity().label() + change, it.reason());
  }

  private static String release(Release release) {
    return "登记"
        + release.kind().label()
        + "："
        + release.issuer()
        + "《"
        + release.title()
        + "》，发布于 "
        + MINUTE.format(release.publishedAt())
        + (release.recordedLate() ? "，补登" : "")
        + (release.issuerVerified() ? "" : "，发布主体待核");
  }

  private static String report(UpwardReport report) {
    String number = report.kind() == ReportKind.FOLLOW_UP ? "（" + report.number() + "）" : "";
    String told =
        report.form().label()
            + report.kind().label()
            + number
            + "："
            + report.recipient()
            + "，"
            + MINUTE.format(report.sentAt())
            + (report.recordedLate() ? "，补登" : "");
    return with(told, report.downwardReason());
  }

  private static String opened(Clock clock) {
    return clock.kind().label()
        + "时限开始"
        + (clock.provisional() ? "（暂计）" : "")
        + "，"
        + due(clock.dueAt())
        + " 到期"
        + (clock.bornOverdue() ? "，发现时已过时限" : "");
  }

  private static String due(Instant at) {
    return MINUTE.format(at);
  }

  private static String with(String what, @Nullable String why) {
    return why == null || why.isBlank() ? what : what + "：" + why;
  }
}
