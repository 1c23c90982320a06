package io.huiying.evaluation.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.huiying.contracts.wire.Json;
import io.huiying.evaluation.quality.Measured.Confusion;
import io.huiying.evaluation.shared.SharedData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Tolls in news texts of two corpora, whose own marks are partly by machine. */
final class NewsFigures {

  private static final String DIGITS = "零一二三四五六七八九十";

  private NewsFigures() {}

  /** CEC: the greatest number of dead that its marks name. */
  static Measured cec(Path file, Answers answers) throws IOException {
    List<Toll> tolls = new ArrayList<>();
    for (JsonNode row : SharedData.rows(file)) {
      long dead = 0;
      for (JsonNode mention : row.path("casualty_mentions")) {
        boolean death = mention.path("kind").asText().equals("deaths");
        dead = Math.max(dead, death ? mention.path("n").asLong() : 0);
      }
      if (dead > 0) {
        tolls.add(new Toll(row.path("title").asText(), row.path("text").asText(), "dead", dead));
      }
    }
    String condition =
        "evaluation only; marks by machine, about one in five disagrees with the title";
    return measure("cec", condition, tolls, answers);
  }

  /** DuEE: sentences with an argument 死亡人数 or 受伤人数 that is a number. */
  static Measured duee(Path file, Answers answers) throws IOException {
    List<Toll> tolls = new ArrayList<>();
    for (JsonNode row : SharedData.rows(file)) {
      for (JsonNode event : row.path("event_list")) {
        for (JsonNode argument : event.path("arguments")) {
          String kind =
              switch (argument.path("role").asText()) {
                case "死亡人数" -> "dead";
                case "受伤人数" -> "injured";
                default -> "";
              };
          OptionalLong number = number(argument.path("argument").asText());
          if (!kind.isEmpty() && number.isPresent()) {
            tolls.add(new Toll("", row.path("text").asText(), kind, number.getAsLong()));
          }
        }
      }
    }
    return measure("duee", "evaluation only; single sentences", tolls, answers);
  }

  private record Toll(String title, String text, String kind, long people) {}

  private static Measured measure(
      String name, String condition, List<Toll> tolls, Answers answers) {
    Map<String, F1> cells = new LinkedHashMap<>();
    List<Confusion> confusions = new ArrayList<>();
    for (Toll toll : tolls) {
      ObjectNode line = Json.mapper().createObjectNode();
      line.put("id", name);
      line.put("title", toll.title());
      line.put("text", toll.text());
      line.put("publishedAt", "2020-01-01T00:00:00+08:00");
      line.putObject("source").put("id", name).put("kind", "NEWS");
      JsonNode got = answers.to(line).path("figures").path(toll.kind()).path("value");
      F1 cell = cells.computeIfAbsent(toll.kind(), any -> new F1());
      F1 own = new F1();
      AssessProtocol.compare(
          Json.mapper().getNodeFactory().numberNode(toll.people()),
          got.isMissingNode() ? NullNode.getInstance() : got,
          own);
      cell.add(own);
      if (own.value() < 1) {
        confusions.add(Confusion.of(toll.kind(), line, toll.people(), got));
      }
    }
    Map<String, Number> measures = new LinkedHashMap<>();
    cells.forEach((kind, cell) -> measures.put("figures." + kind + ".f1", cell.value()));
    return new Measured(name, condition, tolls.size(), measures, confusions);
  }

  private static OptionalLong number(String argument) {
    String digits = argument.replaceAll("\\D", "");
    if (!digits.isEmpty() && digits.length() < 7) {
      return OptionalLong.of(Long.parseLong(digits));
    }
    int one = argument.isEmpty() ? -1 : DIGITS.indexOf(argument.charAt(0));
    boolean single = argument.length() < 2 || DIGITS.indexOf(argument.charAt(1)) < 0;
    boolean counted = argument.length() < 2 || "人名位".indexOf(argument.charAt(1)) >= 0;
    return one > 0 && single && counted ? OptionalLong.of(one) : OptionalLong.empty();
  }
}
