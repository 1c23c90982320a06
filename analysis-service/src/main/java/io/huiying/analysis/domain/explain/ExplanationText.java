package io.huiying.analysis.domain.explain;

import io.huiying.analysis.domain.explain.Explanation.Cause;
import io.huiying.analysis.domain.explain.Explanation.Judgement;
import io.huiying.analysis.domain.place.PlaceFinding;
import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.assess.Span;
import io.huiying.contracts.assess.TopicScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An explanation for people, in Chinese; one finding a line, its words in 「」 with their place. */
public final class ExplanationText {

  private ExplanationText() {}

  /** The lines. */
  public static List<String> lines(Explanation explained) {
    List<String> lines = new ArrayList<>();
    judgement(explained.emergency(), lines);
    topics(explained.topics(), lines);
    explained.figures().forEach(figure -> lines.add(figure(figure)));
    lines.add(time(explained.time()));
    place(explained.place(), lines);
    lines.add(severity(explained.severity()));
    lines.add(
        "依据 / by：规则 %s，模型 %s，%s"
            .formatted(
                explained.rules(),
                explained.model(),
                explained.secondLook() ? "两次判读（词语与句向量）" : "一次判读（词语）"));
    return lines;
  }

  private static void judgement(Judgement judged, List<String> lines) {
    String hazard = judged.hazard() == null ? "无灾害词" : judged.hazard().label();
    lines.add(
        "突发事件 / emergency：%s（%s，分值 %s%s）"
            .formatted(
                judged.yes() ? "是" : "否",
                hazard,
                decimal(judged.weight()),
                judged.ruledOut() ? "，已被排除" : ""));
    causes("  支持 / for：", judged.pro(), lines);
    causes("  反对 / against：", judged.contra(), lines);
    if (!judged.rules().isEmpty()) {
      lines.add("  规则 / rules：" + String.join(" ", judged.rules()));
    }
  }

  private static void causes(String head, List<Cause> causes, List<String> lines) {
    for (Cause cause : causes) {
      String reason = cause.reason().isEmpty() ? cause.rule() : cause.rule() + " " + cause.reason();
      lines.add(head + reason + " " + words(cause.words()));
    }
  }

  private static void topics(List<TopicScore> topics, List<String> lines) {
    if (topics.isEmpty()) {
      lines.add("话题 / topics：无");
    }
    for (TopicScore topic : topics) {
      lines.add(
          "话题 / topic：%s %s %s"
              .formatted(topic.code().label(), decimal(topic.score()), words(topic.evidence())));
    }
  }

  private static String figure(Explanation.Number figure) {
    String state =
        switch (figure.state()) {
          case STATED -> range(figure);
          case ASSERTED_ZERO -> "明确为无";
          case NO_REPORT_YET -> "尚无报告";
        };
    String scope =
        switch (figure.scope()) {
          case CUMULATIVE -> "累计";
          case INCREMENT -> "新增";
          case PART_OF -> "其中";
        };
    return "数字 / figure：%s %s（%s%s）%s"
        .formatted(
            figure.kind().label(),
            state,
            scope,
            figure.carried() ? "" : "，非突发事件，不采用",
            words(figure.words()));
  }

  private static String range(Explanation.Number figure) {
    Long upper = figure.upper();
    if (upper != null && upper == figure.lower()) {
      return Long.toString(upper);
    }
    return figure.lower() + "–" + (upper == null ? "不限" : upper);
  }

  private static String time(Explanation.@Nullable Time time) {
    return time == null
        ? "事发时间 / occurred：未述"
        : "事发时间 / occurred：%s%s %s"
            .formatted(time.local(), time.carried() ? "" : "（非刚刚发生，不采用）", words(time.words()));
  }

  private static void place(Explanation.Where where, List<String> lines) {
    String chosen =
        where.place().known()
            ? "%s %s %s"
                .formatted(where.place().name(), where.place().code(), words(where.chosen()))
            : where.abroad() ? "境外" : "未定";
    lines.add("地点 / place：" + chosen);
    for (PlaceFinding.Candidate other : where.named()) {
      if (!where.chosen().contains(other.words())) {
        lines.add(
            "  未取 / not taken：%s 权重 %s %s"
                .formatted(other.place().name(), decimal(other.weight()), words(other.words())));
      }
    }
  }

  private static String severity(@Nullable SeverityRange severity) {
    return severity == null
        ? "等级 / severity：无数字或定级依据"
        : "等级 / severity：%s至%s，%s"
            .formatted(severity.lower().label(), severity.upper().label(), severity.rule());
  }

  private static String words(List<Span> spans) {
    return spans.stream().map(ExplanationText::words).collect(Collectors.joining(" "));
  }

  private static String words(Span span) {
    String field = span.field() == Span.Field.TITLE ? "题" : "文";
    return "「%s」%s%d-%d"
        .formatted(span.quote().replace('\n', ' '), field, span.start(), span.end());
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
