package io.huiying.evaluation.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.huiying.analysis.adapters.config.Lexicons;
import io.huiying.contracts.wire.Json;
import io.huiying.evaluation.quality.AssessProtocol.Pair;
import io.huiying.evaluation.quality.GroupProtocol.Assigned;
import io.huiying.evaluation.shared.SharedData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our port of the scoring protocol against the script itself, where Python and the data are. */
class ProtocolTest {

  private static final String GOLD = "topics/gold.jsonl";
  private static final String SCRIPT = "../tools/score.py";

  @TempDir private Path folder;

  private static Path shared(String name) {
    Optional<Path> found = SharedData.find(name);
    assumeTrue(found.isPresent(), "no shared data here: " + name);
    return found.orElseThrow();
  }

  /** What the script prints; skips the test where Python is not installed. */
  private Map<String, Double> script(String command, Path gold, Path answers)
      throws IOException, InterruptedException {
    Process process;
    try {
      process =
          new ProcessBuilder(
                  "python3",
                  shared(SCRIPT).toString(),
                  command,
                  gold.toString(),
                  answers.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
    } catch (IOException absent) {
      assumeTrue(false, "no python3 here: " + absent.getMessage());
      return Map.of();
    }
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    Map<String, Double> measures = new HashMap<>();
    told.lines()
        .map(line -> line.split(" "))
        .forEach(words -> measures.put(words[0], Double.valueOf(words[1])));
    measures.remove("rows");
    return measures;
  }

  private static void same(Map<String, Number> ours, Map<String, Double> theirs) {
    assertThat(ours.keySet()).isEqualTo(theirs.keySet());
    ours.forEach(
        (name, value) ->
            assertThat(value.doubleValue()).as(name).isCloseTo(theirs.get(name), within(0.00051)));
  }

  @Test
  void scoresAnAssessmentLikeTheScript() throws IOException, InterruptedException {
    List<JsonNode> rows = SharedData.rows(shared(GOLD)).subList(0, 400);
    Answers answers = new Answers(Lexicons.rulesOnly());
    List<Pair> pairs = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (JsonNode row : rows) {
      JsonNode answer = answers.to(Answers.line(row));
      pairs.add(new Pair(row, answer));
      lines.add(answer.toString());
    }
    Path gold = Files.write(folder.resolve("gold"), rows.stream().map(JsonNode::toString).toList());
    Path out = Files.write(folder.resolve("out"), lines);
    same(AssessProtocol.score(pairs), script("assess", gold, out));
  }

  @Test
  void scoresMadeUpLabelsLikeTheScript() throws IOException, InterruptedException {
    Random random = new Random(11);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      pairs.add(new Pair(madeUp(random, i, true), madeUp(random, i, false)));
    }
    Path gold =
        Files.write(folder.resolve("gold"), pairs.stream().map(p -> p.gold().toString()).toList());
    Path out =
        Files.write(folder.resolve("out"), pairs.stream().map(p -> p.answer().toString()).toList());
    same(AssessProtocol.score(pairs), script("assess", gold, out));
  }

  private static ObjectNode madeUp(Random random, int id, boolean gold) {
    ObjectNode row = Json.mapper().createObjectNode();
    row.put("id", "r" + id);
    var topics = row.putArray("topics");
    for (String topic : List.of("disaster", "housing", "market")) {
      if (random.nextInt(3) == 0) {
        if (gold) {
          topics.add(topic);
        } else {
          topics.addObject().put("code", topic);
        }
      }
    }
    if (gold && random.nextInt(20) == 0) {
      row.put("emergency", "unsure");
    } else if (random.nextBoolean()) {
      row.putObject("emergency").put("kind", "accident").put("mainland", random.nextBoolean());
    } else {
      row.putNull("emergency");
    }
    row.put(
        "place", gold && random.nextInt(20) == 0 ? "unsure" : pick(random, "", "990100", "430000"));
    ObjectNode figures = row.putObject(gold ? "casualties" : "figures");
    for (String kind : AssessProtocol.KINDS) {
      if (random.nextInt(3) == 0) {
        int people = random.nextInt(3);
        if (gold) {
          figures.put(kind, people);
        } else {
          figures.putObject(kind).put("value", people);
        }
      }
    }
    row.put("occurredAt", pick(random, "2026-03-09", "2026-03-09T18", "2026-03-09T18:11"));
    if (gold) {
      row.put("grade", pick(random, "general", "larger", "major", "extraordinary", "unknown"));
    } else {
      row.putObject("severity")
          .put("lower", pick(random, "GENERAL", "LARGER", "MAJOR"))
          .put("upper", pick(random, "MAJOR", "EXTRAORDINARY", "LARGER"));
    }
    return row;
  }

  private static String pick(Random random, String... words) {
    return words[random.nextInt(words.length)];
  }

  @Test
  void scoresAGroupingLikeTheScript() throws IOException, InterruptedException {
    Random random = new Random(13);
    List<Assigned> assigned = new ArrayList<>();
    List<String> gold = new ArrayList<>();
    List<String> out = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      String event = random.nextInt(3) == 0 ? "" : "E" + random.nextInt(9);
      String group = random.nextInt(4) == 0 ? "" : "G" + random.nextInt(30);
      assigned.add(new Assigned("r" + i, event, group));
      ObjectNode row = Json.mapper().createObjectNode().put("id", "r" + i);
      gold.add(row.put("event", event.isEmpty() ? null : event).toString());
      ObjectNode answer = Json.mapper().createObjectNode().put("id", "r" + i);
      out.add(answer.put("incidentId", group.isEmpty() ? null : group).toString());
    }
    same(
        GroupProtocol.score(assigned),
        script(
            "group",
            Files.write(folder.resolve("gold"), gold),
            Files.write(folder.resolve("out"), out)));
  }
}
