package io.huiying.evaluation.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The shared protocol ({@code score.py assess}) in Java, measure by measure; a test holds the two
 * against each other on the same output.
 */
final class AssessProtocol {

  /** The figures that are compared. */
  static final List<String> KINDS =
      List.of("dead", "injured", "seriouslyInjured", "missing", "trapped");

  private static final List<String> GRADES = List.of("general", "larger", "major", "extraordinary");
  private static final int FROM_ROWS = 10;
  private static final String UNSURE = "unsure";

  /** A labelled row with the answer to it. */
  record Pair(JsonNode gold, JsonNode answer) {

    boolean wantsEmergency() {
      return !gold.path("emergency").isNull() && !gold.path("emergency").isMissingNode();
    }

    boolean labelled() {
      return gold.path("emergency").isObject();
    }

    boolean gotEmergency() {
      return answer.path("emergency").isObject();
    }
  }

  private final List<Pair> pairs;
  private final Map<String, Number> report = new LinkedHashMap<>();

  private AssessProtocol(List<Pair> pairs) {
    this.pairs = pairs;
  }

  /** All measures by their names in the protocol. */
  static Map<String, Number> score(List<Pair> pairs) {
    AssessProtocol protocol = new AssessProtocol(pairs);
    protocol.topics();
    protocol.emergencies();
    protocol.quiet();
    protocol.figures();
    protocol.places();
    protocol.occurrences();
    protocol.severity();
    return protocol.report;
  }

  private void topics() {
    Map<String, F1> per = new TreeMap<>();
    for (Pair pair : pairs) {
      JsonNode plain = pair.gold().path("topics");
      Set<String> required = codes(pair.gold().path("topicsRequired"), plain);
      Set<String> allowed = codes(pair.gold().path("topicsAllowed"), plain);
      Set<String> shown = new HashSet<>();
      pair.answer().path("topics").forEach(topic -> shown.add(topic.path("code").asText()));
      for (String topic : shown) {
        F1 cell = per.computeIfAbsent(topic, any -> new F1());
        if (allowed.contains(topic)) {
          cell.right();
        } else {
          cell.wrong();
        }
      }
      for (String topic : required) {
        if (!shown.contains(topic)) {
          per.computeIfAbsent(topic, any -> new F1()).missed();
        }
      }
    }
    F1 all = new F1();
    per.values().forEach(all::add);
    report.put("topics.microF1", all.value());
    report.put("topics.precision", all.precision());
    report.put("topics.recall", all.recall());
    report.put(
        "topics.macroF1",
        per.values().stream()
            .filter(cell -> cell.wanted() >= FROM_ROWS)
            .mapToDouble(F1::value)
            .average()
            .orElse(0));
  }

  private static Set<String> codes(JsonNode own, JsonNode otherwise) {
    Set<String> codes = new HashSet<>();
    (own.isArray() ? own : otherwise).forEach(code -> codes.add(code.asText()));
    return codes;
  }

  private void emergencies() {
    F1 cell = new F1();
    int mainland = 0;
    int both = 0;
    for (Pair pair : pairs) {
      if (pair.gold().path("emergency").asText().equals(UNSURE)) {
        continue;
      }
      boolean want = pair.wantsEmergency();
      boolean got = pair.gotEmergency();
      if (want && got) {
        cell.right();
        both++;
        mainland += inMainland(pair.gold()) == inMainland(pair.answer()) ? 1 : 0;
      } else if (got) {
        cell.wrong();
      } else if (want) {
        cell.missed();
      }
    }
    report.put("emergency.precision", cell.precision());
    report.put("emergency.recall", cell.recall());
    report.put("emergency.f1", cell.value());
    report.put("emergency.mainland", F1.share(mainland, both));
  }

  private static boolean inMainland(JsonNode row) {
    return row.path("emergency").path("mainland").asBoolean();
  }

  private void quiet() {
    List<Pair> quiet = pairs.stream().filter(pair -> !pair.wantsEmergency()).toList();
    report.put("figures.falseRate", rate(quiet, p -> p.gotEmergency() && counts(p.answer())));
    report.put(
        "occurredAt.falseRate",
        rate(quiet, p -> p.gotEmergency() && !occurred(p.answer()).isEmpty()));
  }

  private static boolean counts(JsonNode answer) {
    for (JsonNode figure : answer.path("figures")) {
      if (figure.path("value").asLong() != 0) {
        return true;
      }
    }
    return false;
  }

  private static String occurred(JsonNode row) {
    JsonNode at = row.path("occurredAt");
    return at.isTextual() ? at.asText() : "";
  }

  private void figures() {
    for (String kind : KINDS) {
      F1 cell = new F1();
      for (Pair pair : pairs) {
        if (pair.labelled()) {
          compare(
              pair.gold().path("casualties").path(kind),
              pair.answer().path("figures").path(kind).path("value"),
              cell);
        }
      }
      if (!cell.empty()) {
        report.put("figures." + kind + ".f1", cell.value());
      }
    }
  }

  /** A number found and a number wanted; another number is both wrong and a miss. */
  static void compare(JsonNode want, JsonNode got, F1 cell) {
    boolean wanted = want.isNumber();
    if (wanted && got.isNumber() && got.asDouble() == want.asDouble()) {
      cell.right();
      return;
    }
    if (got.isNumber()) {
      cell.wrong();
    }
    if (wanted) {
      cell.missed();
    }
  }

  private void places() {
    List<Pair> sure =
        pairs.stream().filter(p -> !p.gold().path("place").asText().equals(UNSURE)).toList();
    List<Pair> placed = sure.stream().filter(p -> !place(p.gold()).isEmpty()).toList();
    List<Pair> placeless = sure.stream().filter(p -> place(p.gold()).isEmpty()).toList();
    report.put("place.province", rate(placed, p -> place(p.answer()).equals(place(p.gold()))));
    report.put("place.falseRate", rate(placeless, p -> !place(p.answer()).isEmpty()));
  }

  private static String place(JsonNode row) {
    String code = row.path("place").asText("");
    return code.substring(0, Math.min(2, code.length()));
  }

  private void occurrences() {
    List<Pair> timed =
        pairs.stream()
            .filter(Pair::labelled)
            .filter(p -> !occurred(p.gold()).isEmpty() && !occurred(p.gold()).equals(UNSURE))
            .toList();
    report.put("occurredAt", rate(timed, p -> occurred(p.answer()).startsWith(occurred(p.gold()))));
  }

  private void severity() {
    List<Pair> graded = new ArrayList<>();
    int under = 0;
    for (Pair pair : pairs) {
      int want = GRADES.indexOf(pair.gold().path("grade").asText());
      if (pair.labelled() && want >= 0) {
        graded.add(pair);
        under += want >= 2 && bound(pair, "lower") < 2 ? 1 : 0;
      }
    }
    report.put(
        "severity.accuracy",
        rate(graded, p -> bound(p, "lower") == GRADES.indexOf(p.gold().path("grade").asText())));
    report.put("severity.majorMissed", under);
    List<Pair> calm = pairs.stream().filter(AssessProtocol::calm).toList();
    report.put("severity.falseMajor", rate(calm, p -> bound(p, "lower") >= 2));
    report.put("severity.falseProvisional", rate(calm, p -> bound(p, "upper") >= 2));
  }

  private static boolean calm(Pair pair) {
    String grade = pair.gold().path("grade").asText();
    boolean below = List.of("unknown", "general", "larger").contains(grade);
    return !pair.wantsEmergency() || pair.labelled() && below;
  }

  /** 0 to 3, −1 where no grade was given. */
  private static int bound(Pair pair, String name) {
    String grade = pair.answer().path("severity").path(name).asText("");
    return GRADES.indexOf(grade.toLowerCase(Locale.ROOT));
  }

  private static double rate(List<Pair> among, Predicate<Pair> holds) {
    return F1.share((int) among.stream().filter(holds).count(), among.size());
  }
}
