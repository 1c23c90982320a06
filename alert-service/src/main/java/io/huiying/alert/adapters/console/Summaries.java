package io.huiying.alert.adapters.console;

import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.Release;
import io.huiying.contracts.incident.ReportKind;
import io.huiying.contracts.incident.Step;
import io.huiying.contracts.incident.UpwardReport;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One line in the office's words for each thing that can happen to an incident. */
final class Summaries {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.CHINA).withZone(ZoneId.of("Asia/Shanghai"));

  /** The standard of a grade that a person proposed. */
  private static final String BY_HAND = "初判";

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
      case IncidentChange.OccurrenceContested it -> contested(it.told());
      case IncidentChange.PlaceFixed it -> with("核定地点：" + it.place().name(), it.reason());
      case IncidentChange.Assigned it -> (it.lead() ? "明确牵头单位：" : "交办：") + it.unit();
      case IncidentChange.ReleaseOffered it -> offered(it);
      case IncidentChange.ReleaseRecorded it -> release(it.release());
      case IncidentChange.ClockOpened it -> opened(it.clock());
      case IncidentChange.ClockRescheduled it ->
          it.clock().label() + "时限改为 " + due(it.clock().dueAt()) + "：" + it.reason();
      case IncidentChange.ClockStopped it ->
          with(Labels.clock(it.clockId()) + "时限：" + Labels.of(it.state()), it.reason());
      case IncidentChange.Cooled _ -> "网上暂无新内容";
      case IncidentChange.Dismissed it -> with(dismissed(it), it.note());
      case IncidentChange.Closed it -> with("结案", it.note());
      case IncidentChange.ReportRecorded it -> report(it.report());
      case IncidentChange.DutyOpened it -> it.duty().kind().label() + "事项开始：" + it.duty().subject();
      case IncidentChange.DutyDone it -> it.duty().kind().label() + "已完成：" + it.duty().subject();
      case IncidentChange.ClaimRaised _ -> "登记网上说法（说法不一）";
      case IncidentChange.ClaimJudged it ->
          with("网上说法：" + it.claim().state().label(), it.claim().judgedBy());
      case IncidentChange.FigureSetAside it ->
          with(it.kind().label() + it.lower() + "系误读，不计入", it.reason());
      case IncidentChange.TagJudged it ->
          with((it.tag().confirmed() ? "确认标签：" : "否定标签：") + it.tag().tag().label(), it.reason());
      case IncidentChange.Registered it ->
          "接报：" + it.intake().reportedBy() + "，" + MINUTE.format(it.intake().reportedAt());
      case IncidentChange.NoteAdded _ -> "记事";
      case IncidentChange.Appraised it -> appraised(it);
      case IncidentChange.MissVerified it -> with(Labels.clock(it.clockId()) + "超时已核实", it.note());
      case IncidentChange.Reopened it -> with("重启", it.reason());
      case IncidentChange.Undone it -> with("撤销：" + step(it.step()), it.reason());
      case IncidentChange.MergeRequested it -> with("请求并入事件 " + it.loserId(), it.reason());
      case IncidentChange.MergeDeclined it -> "未能并入事件 " + it.loserId() + "：" + it.reason();
      case IncidentChange.MergedInto it -> "并入事件 " + it.survivorId() + "，本事件时限停止";
      case IncidentChange.Absorbed it -> "已并入：" + it.loser().title() + "（" + it.loser().id() + "）";
      case IncidentChange.SplitOff it -> with("拆分出事件 " + it.loserId(), it.reason());
      case IncidentChange.Separated it -> "从事件 " + it.survivorId() + " 拆分，恢复单独处置";
      case IncidentChange.PostsSplit it ->
          with("拆分出 " + it.postIds().size() + " 条信息，另立事件", it.reason());
      case IncidentChange.CommandRejected it -> "未受理：" + it.rejection().message();
    };
  }

  private static String contested(List<Occurrence> told) {
    return told.isEmpty()
        ? "各方所说事发时间不再矛盾"
        : told.stream()
            .map(Summaries::time)
            .collect(Collectors.joining("；", "各方所说事发时间互相矛盾，请核定：", ""));
  }

  private static String time(Occurrence told) {
    String from = MINUTE.format(told.lower());
    return told.upper().equals(told.lower()) ? from : from + " 至 " + MINUTE.format(told.upper());
  }

  private static String dismissed(IncidentChange.Dismissed it) {
    String topics = it.topics().stream().map(Topic::label).collect(Collectors.joining("、"));
    return "核否："
        + it.reason().label()
        + (topics.isEmpty() ? "" : "（应为" + topics + "）")
        + (it.taught().isEmpty() ? "" : "，已更正系统判断");
  }

  private static String appraised(IncidentChange.Appraised it) {
    String category = it.category() == null ? "" : "（" + it.category().label() + "）";
    return with("研判：" + it.verdict().label() + category, it.reason());
  }

  private static String proposed(SeverityRange range, boolean alarming) {
    String grade =
        range.lower() == range.upper()
            ? range.upper().label()
            : range.lower().label() + "至" + range.upper().label();
    String whose = range.standard().equals(BY_HAND) ? "初判等级：" : "系统建议等级：";
    return whose + grade + (alarming ? "，高于已核定等级，请复核" : "，待核定");
  }

  private static String confirmed(IncidentChange.SeverityConfirmed it) {
    Severity before = it.before();
    String change = before == null || before == it.severity() ? "" : "（原 " + before.label() + "）";
    return with("核定等级：" + it.severity().label() + change, it.reason());
  }

  private static String offered(IncidentChange.ReleaseOffered it) {
    boolean announced = Boolean.TRUE.equals(it.announced());
    String kind = it.kind() == null ? "发布" : it.kind().label();
    String points =
        it.answers().stream()
            .map(answer -> answer.point().label())
            .collect(Collectors.joining("、", "，涉及", ""));
    return (announced ? "官方预告新闻发布会（尚未举行）：" : "发现官方" + kind + "，待确认：")
        + it.issuer()
        + "，"
        + MINUTE.format(it.publishedAt())
        + (it.answers().isEmpty() ? "" : points);
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

  private static String step(Step step) {
    return step.by() + " " + MINUTE.format(step.at()) + " 的" + of(step);
  }

  /** What a step was. */
  static String of(Step step) {
    return switch (step) {
      case Step.Graded _ -> "核定等级";
      case Step.Timed _ -> "核定事发时间";
      case Step.Placed _ -> "核定地点";
      case Step.Assigned _ -> "交办";
      case Step.Added _ -> "登记";
    };
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
    return clock.label()
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
