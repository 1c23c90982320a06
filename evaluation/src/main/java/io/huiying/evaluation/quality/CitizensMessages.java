package io.huiying.evaluation.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.huiying.contracts.wire.Json;
import io.huiying.evaluation.quality.Measured.Confusion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Citizens' messages (TipDM) with one of seven classes: our topics are mapped to the classes by
 * what the taxonomy lists under them.
 */
final class CitizensMessages {

  private static final Map<String, List<String>> CLASSES =
      Map.ofEntries(
          Map.entry("housing", List.of("城乡建设")),
          Map.entry("city-management", List.of("城乡建设")),
          Map.entry("work-safety", List.of("城乡建设")),
          Map.entry("ecology", List.of("环境保护")),
          Map.entry("transport", List.of("交通运输")),
          Map.entry("education", List.of("教育文体")),
          Map.entry("employment", List.of("劳动和社会保障")),
          Map.entry("elderly-care", List.of("劳动和社会保障")),
          Map.entry("welfare", List.of("劳动和社会保障")),
          Map.entry("market", List.of("商贸旅游")),
          Map.entry("finance", List.of("商贸旅游")),
          Map.entry("food-drug", List.of("卫生计生", "商贸旅游")),
          Map.entry("healthcare", List.of("卫生计生")));

  private CitizensMessages() {}

  static Measured measure(Path file, Answers answers) throws IOException {
    List<List<String>> table = Csv.rows(Files.readString(file).replace("\ufeff", ""));
    List<Confusion> confusions = new ArrayList<>();
    int best = 0;
    int any = 0;
    int shown = 0;
    List<List<String>> rows = table.subList(1, table.size());
    for (List<String> cells : rows) {
      ObjectNode line = Json.mapper().createObjectNode();
      line.put("id", cells.get(0));
      line.put("title", cells.get(2));
      line.put("text", cells.get(3));
      line.put("publishedAt", cells.get(1) + "+08:00");
      line.putObject("source").put("id", "hotline").put("kind", "HOTLINE");
      List<String> topics = new ArrayList<>();
      for (JsonNode topic : answers.to(line).path("topics")) {
        topics.add(topic.path("code").asText());
      }
      String wanted = cells.get(4);
      boolean first = !topics.isEmpty() && classes(topics.getFirst()).contains(wanted);
      best += first ? 1 : 0;
      any += topics.stream().anyMatch(topic -> classes(topic).contains(wanted)) ? 1 : 0;
      shown += topics.isEmpty() ? 0 : 1;
      if (!first) {
        confusions.add(Confusion.of("class", line, wanted, topics));
      }
    }
    Map<String, Number> measures = new LinkedHashMap<>();
    measures.put("accuracy", F1.share(best, rows.size()));
    measures.put("anyShown", F1.share(any, rows.size()));
    measures.put("withTopic", F1.share(shown, rows.size()));
    return new Measured(
        "citizens",
        "evaluation only; the best shown topic mapped to a class; no topic counts as wrong",
        rows.size(),
        measures,
        confusions);
  }

  private static List<String> classes(String topic) {
    return CLASSES.getOrDefault(topic, List.of());
  }
}
