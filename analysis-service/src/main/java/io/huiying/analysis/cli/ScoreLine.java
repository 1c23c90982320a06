package io.huiying.analysis.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.huiying.analysis.domain.assess.Understanding;
import io.huiying.analysis.domain.figure.Claim;
import io.huiying.analysis.domain.occurrence.StatedTime;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Emergency;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.SeverityRange;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of output in the format of the scoring protocol. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ScoreLine(
    String id,
    List<TopicLine> topics,
    @Nullable EmergencyLine emergency,
    String place,
    Map<String, FigureLine> figures,
    @Nullable Double lossWan,
    @Nullable String occurredAt,
    @Nullable SeverityLine severity,
    List<String> why) {

  private static final double YUAN_A_WAN = 10_000.0;

  /** A topic that would be shown. */
  public record TopicLine(String code, double score) {}

  /** An emergency. */
  public record EmergencyLine(String kind, boolean mainland, String hazard) {}

  /** A number of people. */
  public record FigureLine(@Nullable Long value, long lower, @Nullable Long upper) {}

  /** A range of grades. */
  public record SeverityLine(Severity lower, Severity upper, String standard, String rule) {}

  /** What the protocol compares of what was understood. */
  public static ScoreLine of(String id, Understanding understood) {
    AssessedPost post = understood.assessed();
    @Nullable Emergency emergency = post.emergency();
    Map<String, FigureLine> figures = new LinkedHashMap<>();
    @Nullable Double loss = null;
    for (Claim claim : understood.figures().all()) {
      Long value = claim.value();
      if (claim.kind() == FigureKind.DIRECT_LOSS) {
        loss = value == null ? null : value / YUAN_A_WAN;
      } else if (claim.state() != Figure.State.NO_REPORT_YET) {
        Long upper = claim.upper() == Figure.UNBOUNDED ? null : claim.upper();
        figures.put(claim.kind().code(), new FigureLine(value, claim.lower(), upper));
      }
    }
    return new ScoreLine(
        id,
        post.topics().stream().map(t -> new TopicLine(t.code().code(), t.score())).toList(),
        emergency == null
            ? null
            : new EmergencyLine(
                emergency.kind().code(), emergency.mainland(), emergency.hazard().name()),
        post.place().code(),
        figures,
        loss,
        understood.stated().map(ScoreLine::local).orElse(null),
        understood.general().map(ScoreLine::severity).orElse(null),
        understood.why());
  }

  private static SeverityLine severity(SeverityRange range) {
    return new SeverityLine(range.lower(), range.upper(), range.standard(), range.rule());
  }

  private static String local(StatedTime stated) {
    String pattern =
        switch (stated.precision()) {
          case DAY -> "yyyy-MM-dd";
          case HOUR -> "yyyy-MM-dd'T'HH";
          case MINUTE, CONFIRMED -> "yyyy-MM-dd'T'HH:mm";
        };
    return stated.local().format(DateTimeFormatter.ofPattern(pattern));
  }
}
