package io.huiying.evaluation.quality;

import com.fasterxml.jackson.databind.JsonNode;
import io.huiying.evaluation.quality.AssessProtocol.Pair;
import io.huiying.evaluation.quality.Measured.Confusion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rows in the form of the reference set, judged by the protocol. */
final class LabelledPosts {

  private LabelledPosts() {}

  /**
   * Judges rows.
   *
   * @param measured beginnings of the names of the measures that the labels allow
   */
  static Measured measure(
      String name,
      String condition,
      List<? extends JsonNode> rows,
      Answers answers,
      List<String> measured) {
    List<Pair> pairs = new ArrayList<>();
    for (JsonNode row : rows) {
      pairs.add(new Pair(row, answers.to(Answers.line(row))));
    }
    List<Confusion> confusions = new ArrayList<>();
    pairs.forEach(pair -> compare(pair, confusions));
    Map<String, Number> measures = AssessProtocol.score(pairs);
    measures.keySet().removeIf(own -> measured.stream().noneMatch(own::startsWith));
    return new Measured(name, condition, rows.size(), measures, confusions);
  }

  private static void compare(Pair pair, List<Confusion> confusions) {
    JsonNode gold = pair.gold();
    JsonNode answer = pair.answer();
    List<String> wanted = new ArrayList<>();
    JsonNode allowed = gold.path("topicsAllowed");
    (allowed.isArray() ? allowed : gold.path("topics")).forEach(t -> wanted.add(t.asText()));
    List<String> shown = new ArrayList<>();
    answer.path("topics").forEach(t -> shown.add(t.path("code").asText()));
    if (!wanted.containsAll(shown) || !shown.containsAll(wanted)) {
      confusions.add(Confusion.of("topics", gold, wanted, shown));
    }
    if (pair.wantsEmergency() != pair.gotEmergency()) {
      String what = pair.gotEmergency() ? "false emergency" : "missed emergency";
      confusions.add(Confusion.of(what, gold, gold.path("emergency"), answer.path("why")));
    }
    if (!pair.labelled()) {
      return;
    }
    for (String kind : AssessProtocol.KINDS) {
      F1 cell = new F1();
      JsonNode want = gold.path("casualties").path(kind);
      JsonNode got = answer.path("figures").path(kind).path("value");
      AssessProtocol.compare(want, got, cell);
      if (!cell.empty() && cell.value() < 1) {
        confusions.add(Confusion.of(kind, gold, want, got));
      }
    }
    unlike("occurredAt", pair, confusions);
    unlike("place", pair, confusions);
    String lower = answer.path("severity").path("lower").asText("unknown");
    if (gold.hasNonNull("grade") && !lower.equalsIgnoreCase(gold.path("grade").asText())) {
      confusions.add(Confusion.of("grade", gold, gold.path("grade"), answer.path("severity")));
    }
  }

  private static void unlike(String field, Pair pair, List<Confusion> confusions) {
    String want = pair.gold().path(field).asText("");
    String got = pair.answer().path(field).asText("");
    String head = field.equals("place") ? want.substring(0, Math.min(2, want.length())) : want;
    if (!got.startsWith(head) && !want.equals("null") && !want.equals("unsure")) {
      confusions.add(Confusion.of(field, pair.gold(), want, got));
    }
  }
}
