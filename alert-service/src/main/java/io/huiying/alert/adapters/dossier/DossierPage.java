package io.huiying.alert.adapters.dossier;

import io.huiying.alert.adapters.console.IncidentView;
import io.huiying.alert.adapters.console.TimelineEntry;
import io.huiying.alert.domain.audit.ChainProof;
import io.huiying.alert.domain.audit.InclusionPath;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.Intake;
import io.huiying.contracts.incident.PageFetch;
import io.huiying.contracts.incident.Release;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The file of one incident on A4, for the archive: facts, clocks with their clauses, releases with
 * their hashes, where the hours went, what happened, and the proof that none of it was altered.
 */
final class DossierPage {

  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss", Locale.CHINA)
          .withZone(ZoneId.of("Asia/Shanghai"));

  private static final String STYLE =
      """
      @page { size: A4; margin: 18mm 16mm 20mm; }
      body { font: 10.5pt/1.6 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
             color: #111; max-width: 178mm; margin: 8mm auto; }
      h1 { font-size: 18pt; margin: 0 0 2mm; } h2 { font-size: 12.5pt; margin: 7mm 0 2mm;
           border-bottom: .3mm solid #111; break-after: avoid; }
      table { width: 100%; border-collapse: collapse; font-size: 9.5pt; }
      th, td { text-align: left; vertical-align: top; padding: 1mm 2mm 1mm 0;
               border-bottom: .1mm solid #999; overflow-wrap: anywhere; }
      td:nth-child(-n+3) { overflow-wrap: normal; }
      th { font-weight: 600; white-space: nowrap; } tr { break-inside: avoid; }
      thead { display: table-header-group; }
      dl { display: grid; grid-template-columns: 28mm 1fr; gap: 1mm 3mm; margin: 0; }
      dt { color: #555; } dd { margin: 0; overflow-wrap: anywhere; }
      .mark { font-weight: 600; } .hash { font: 8.5pt/1.5 ui-monospace, monospace; }
      .quiet { color: #555; font-size: 9pt; }
      """;

  private final Incident incident;
  private final IncidentView view;
  private final Html html = new Html();

  private DossierPage(Incident incident, IncidentView view) {
    this.incident = incident;
    this.view = view;
  }

  /**
   * The page.
   *
   * @param history all of it, oldest first
   * @param proof absent while no root covers it
   * @param printedBy whose request it was
   * @param now by the house clock
   */
  static String of(
      Incident incident,
      IncidentView view,
      List<TimelineEntry> history,
      @Nullable ChainProof proof,
      String printedBy,
      Instant now) {
    DossierPage page = new DossierPage(incident, view);
    page.head(printedBy, now);
    page.facts();
    page.figures();
    page.clocks();
    page.releases();
    page.waterfall();
    page.history(history);
    page.proof(proof);
    return page.html.raw("</body></html>\n").page();
  }

  private void head(String printedBy, Instant now) {
    html.raw("<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\">\n<title>")
        .text(view.title() + " 档案")
        .raw("</title><style>\n" + STYLE + "</style></head><body>\n")
        .element("h1", view.title())
        .raw("<p class=\"quiet\">")
        .text("事件档案　编号 " + incident.id() + "　第 " + incident.version() + " 版　")
        .text(printedBy + " 于 " + shown(now) + " 打印")
        .raw("</p>\n");
  }

  private void facts() {
    html.section("基本情况").raw("<dl>\n");
    fact("状态", view.stateLabel());
    fact("归属", view.ownershipLabel());
    fact("地点", view.place().name());
    fact("性质", view.hazardLabel());
    IncidentView.OccurrenceView occurred = view.occurredAt();
    fact(
        "事发时间",
        occurred == null
            ? "待核"
            : occurred.lower().equals(occurred.upper())
                ? shown(occurred.lower())
                : shown(occurred.lower()) + " 至 " + shown(occurred.upper()));
    fact("接报", shown(view.reportedAt()));
    fact("首次见到", shown(view.firstSeenAt()));
    fact("签收", join(shown(view.acknowledgedAt()), view.acknowledgedBy()));
    IncidentView.SeverityView severity = view.severity();
    if (severity != null) {
      String range =
          severity.lower().equals(severity.upper())
              ? severity.upperLabel()
              : severity.lowerLabel() + " 至 " + severity.upperLabel();
      fact("系统建议等级", join(range, severity.rule()));
      fact("核定等级", join(severity.confirmedLabel(), shown(view.confirmedAt())));
    }
    fact(
        "责任单位",
        String.join("、", view.units()) + (view.lead() == null ? "" : "（牵头：" + view.lead() + "）"));
    fact("来源", view.posts() + " 条，" + view.sources() + " 个来源");
    html.raw("</dl>\n");
  }

  private void fact(String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      html.element("dt", name).element("dd", value);
    }
  }

  private void figures() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < view.figures().size(); i++) {
      IncidentView.FigureView figure = view.figures().get(i);
      String digest = incident.figures().get(i).evidence();
      String quote = figure.quote();
      rows.add(
          List.of(
              figure.label(),
              number(figure),
              figure.sourceId().equals(Intake.SOURCE) ? "接报登记" : figure.sourceId(),
              shown(figure.publishedAt()),
              digest == null
                  ? "—"
                  : (quote == null ? "（原文已清除）" : "“" + quote + "”") + " 摘要 " + digest));
    }
    html.section("伤亡和损失").table(List.of("项目", "数值", "来源", "发布时间", "依据"), rows, "暂无数字。");
  }

  private static String number(IncidentView.FigureView figure) {
    Long value = figure.value();
    if (value != null) {
      return value.toString();
    }
    Long upper = figure.upper();
    return upper == null ? figure.lower() + " 以上" : figure.lower() + " 至 " + upper;
  }

  private void clocks() {
    List<List<String>> rows =
        view.clocks().stream()
            .map(
                clock ->
                    List.of(
                        clock.label(),
                        shown(clock.startedFrom()),
                        shown(clock.dueLatest()),
                        outcome(clock),
                        clock.clause() + "（" + clock.ruleSet() + "）"))
            .toList();
    html.section("时限").table(List.of("时限", "起算", "截止", "结果", "依据条款"), rows, "没有时限。");
  }

  private static String outcome(IncidentView.ClockView clock) {
    String state =
        switch (clock.state()) {
          case RUNNING -> "计时中";
          case MET -> "按时";
          case MET_LATE -> "超时完成";
          case MISSED -> clock.verified() ? "超时" : "超时（待核实）";
          case CANCELLED -> "取消";
        };
    return join(state + (clock.provisional() ? "（暂定）" : ""), shown(clock.stoppedAt()));
  }

  private void releases() {
    List<List<String>> rows = incident.releases().stream().map(DossierPage::release).toList();
    html.section("发布").table(List.of("发布时间", "类别", "发布主体", "标题与链接", "内容哈希"), rows, "没有登记的发布。");
  }

  private static List<String> release(Release release) {
    return List.of(
        shown(release.publishedAt()) + (release.recordedLate() ? "（补登）" : ""),
        release.kind().label(),
        release.issuer() + (release.issuerVerified() ? "" : "（发布主体待核）"),
        join(release.title(), release.url()),
        kept(release));
  }

  private static String kept(Release release) {
    String hash = release.contentHash();
    PageFetch fetch = release.fetch();
    if (hash == null) {
      return fetch == null ? "未留存" : "未留存：" + fetch.outcome().label();
    }
    return fetch == null
        ? hash
        : join(hash, "由系统于 %s 抓取，网页字节 SHA-256 %s".formatted(shown(fetch.at()), fetch.bodyHash()));
  }

  private void waterfall() {
    List<List<String>> rows =
        view.waterfall().stream()
            .map(
                step ->
                    List.of(
                        step.label(),
                        shown(step.at()),
                        span(step.sincePrevious()),
                        span(step.sinceOccurrence())))
            .toList();
    html.section("用时分解").table(List.of("环节", "时间", "距上一环节", "距事发"), rows, "");
  }

  /** 3 小时 42 分; with a minus when it came sooner. */
  static String span(@Nullable Duration span) {
    if (span == null) {
      return "";
    }
    Duration length = span.abs();
    String words =
        (length.toHours() > 0 ? length.toHours() + " 小时 " : "") + length.toMinutesPart() + " 分";
    return span.isNegative() ? "早 " + words : words;
  }

  private void history(List<TimelineEntry> history) {
    List<List<String>> rows =
        history.stream()
            .map(
                entry ->
                    List.of(
                        Long.toString(entry.sequence()),
                        shown(entry.at()),
                        entry.actor().role().equals("system") ? "系统" : entry.actor().name(),
                        entry.summary()))
            .toList();
    html.section("经过").table(List.of("序号", "时间", "经办", "事项"), rows, "");
  }

  private void proof(@Nullable ChainProof proof) {
    html.section("完整性证明").raw("<dl class=\"hash\">\n");
    fact("链首至末条", "第 1 至 " + incident.version() + " 条");
    fact("末条哈希", incident.head());
    if (proof == null) {
      html.raw("</dl>\n").element("p", "尚无根覆盖此事件；每小时封存一次，届时重新打印。");
      return;
    }
    fact(
        "已封存至",
        "第 " + proof.sequence() + " 条（分区 " + proof.partition() + "，位置 " + proof.offset() + "）");
    fact("该条哈希", proof.path().leaf());
    int number = 1;
    for (InclusionPath.Step step : proof.path().steps()) {
      fact("路径 " + number++, (step.left() ? "左 " : "右 ") + step.hash());
    }
    fact("默克尔根", proof.path().root());
    fact("根", "第 " + proof.rootNumber() + " 个，" + shown(proof.rootAt()) + " 封存");
    fact("根记录哈希", proof.rootHash());
    html.raw("</dl>\n<p class=\"quiet\">")
        .text("每条记录的哈希是其存储字节的 SHA-256，并被下一条引用；由该条哈希沿路径逐级计算 SHA-256(0x01‖左‖右)，应得默克尔根。")
        .text("全库核验：./huiying audit verify。")
        .raw("</p>\n");
  }

  private static String shown(@Nullable Instant at) {
    return at == null ? "" : SECOND.format(at);
  }

  private static String join(@Nullable String one, @Nullable String other) {
    if (one == null || one.isEmpty()) {
      return "";
    }
    return other == null || other.isEmpty() ? one : one + "　" + other;
  }
}
