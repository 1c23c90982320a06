package io.huiying.evaluation.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.huiying.contracts.wire.Json;
import io.huiying.evaluation.quality.Measured.Confusion;
import io.huiying.evaluation.shared.SharedData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Successive official wordings of real accidents, held against the checked facts; a bulletin of
 * statistics among them must start no clock.
 */
final class OfficialReports {

  private static final Map<String, String> FIGURES =
      Map.of("deaths", "dead", "injured", "injured", "serious", "seriouslyInjured");
  private static final Map<String, String> GRADES =
      Map.of("特别重大", "EXTRAORDINARY", "重大", "MAJOR", "较大", "LARGER", "一般", "GENERAL");

  private final Answers answers;
  private final Map<String, JsonNode> facts = new HashMap<>();
  private final List<Confusion> confusions = new ArrayList<>();
  private int numbers;
  private int rightNumbers;
  private int falseStarts;
  private int graded;
  private int rightGrades;
  private int timed;
  private int rightTimes;

  private OfficialReports(Answers answers) {
    this.answers = answers;
  }

  static Measured measure(Path facts, Path reports, Answers answers) throws IOException {
    OfficialReports run = new OfficialReports(answers);
    for (JsonNode fact : SharedData.rows(facts)) {
      run.facts.put(fact.path("event_id").asText(), fact);
    }
    List<JsonNode> rows = SharedData.rows(reports);
    rows.forEach(run::one);
    Map<String, Number> measures = new LinkedHashMap<>();
    measures.put("figures.right", F1.share(run.rightNumbers, run.numbers));
    measures.put("grade.right", F1.share(run.rightGrades, run.graded));
    measures.put("occurredAt.right", F1.share(run.rightTimes, run.timed));
    measures.put("statistics.startAClock", run.falseStarts);
    return new Measured(
        "official",
        "quotations of official wordings; right figures, grade of the final reports, minute",
        rows.size(),
        measures,
        run.confusions);
  }

  private void one(JsonNode report) {
    JsonNode fact = facts.getOrDefault(report.path("event_id").asText(), report);
    ObjectNode line = Json.mapper().createObjectNode();
    line.put("id", report.path("event_id").asText());
    line.put("title", "");
    line.put("text", report.path("text").asText());
    String occurred = fact.path("occurred").asText("2026-03-10T10:00+08:00");
    line.put("publishedAt", occurred.replaceFirst("T\\d\\d:\\d\\d", "T23:30"));
    line.putObject("source").put("id", "official").put("kind", "OFFICIAL");
    JsonNode answer = answers.to(line);
    if (report.has("trap")) {
      boolean starts = answer.path("emergency").isObject();
      falseStarts += starts ? 1 : 0;
      note(!starts, "statistics", line, "no emergency", answer.path("why"));
      return;
    }
    FIGURES.forEach(
        (label, kind) -> {
          if (report.hasNonNull(label)) {
            numbers++;
            JsonNode got = answer.path("figures").path(kind).path("value");
            boolean right = got.asLong(-1) == report.path(label).asLong();
            rightNumbers += right ? 1 : 0;
            note(right, kind, line, report.path(label), got);
          }
        });
    String grade = GRADES.getOrDefault(fact.path("grade").asText(), "");
    if (report.path("stage").asText().equals("final") && !grade.isEmpty()) {
      graded++;
      boolean right = answer.path("severity").path("lower").asText().equals(grade);
      rightGrades += right ? 1 : 0;
      note(right, "grade", line, grade, answer.path("severity"));
      timed++;
      boolean minute =
          occurred.startsWith(answer.path("occurredAt").asText("-"))
              && answer.path("occurredAt").asText().length() == 16;
      rightTimes += minute ? 1 : 0;
      note(minute, "occurredAt", line, occurred, answer.path("occurredAt"));
    }
  }

  private void note(boolean right, String what, JsonNode line, Object wanted, Object got) {
    if (!right) {
      confusions.add(Confusion.of(what, line, wanted, got));
    }
  }
}
