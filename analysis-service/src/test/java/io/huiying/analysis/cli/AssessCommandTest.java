package io.huiying.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.huiying.analysis.adapters.config.Lexicons;
import io.huiying.contracts.wire.Json;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessCommandTest {

  private static final String FIRE =
      """
      {"id":"1","title":"云汀一商场起火已致6人遇难","text":"3月9日18时11分，云澜省云汀市一商场发生火灾，已造成6人遇难、12人失联，直接经济损失1200万元。","publishedAt":"2026-03-09T20:00+08:00","source":{"id":"x","kind":"NEWS"}}""";

  private final StringWriter out = new StringWriter();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private List<String> run(String input) throws IOException {
    int refused =
        new AssessCommand(Lexicons.load())
            .run(
                new BufferedReader(new StringReader(input)),
                new PrintWriter(out),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(refused).isBetween(0, 9);
    return out.toString().lines().toList();
  }

  @Test
  void answersInTheScoringFormat() throws IOException {
    JsonNode answer = Json.mapper().readTree(run(FIRE).getFirst());
    assertThat(answer.path("id").asText()).isEqualTo("1");
    assertThat(answer.path("emergency").path("kind").asText()).isEqualTo("accident");
    assertThat(answer.path("emergency").path("mainland").asBoolean()).isTrue();
    assertThat(answer.path("place").asText()).isEqualTo("990100");
    assertThat(answer.path("figures").path("dead").path("value").asInt()).isEqualTo(6);
    assertThat(answer.path("lossWan").asDouble()).isEqualTo(1200);
    assertThat(answer.path("occurredAt").asText()).isEqualTo("2026-03-09T18:11");
    assertThat(answer.path("severity").path("lower").asText()).isEqualTo("LARGER");
    assertThat(answer.path("severity").path("upper").asText()).isEqualTo("MAJOR");
  }

  @Test
  void refusesBadLinesWithTheirNumberAndGoesOn() throws IOException {
    List<String> answers =
        run(
            "not json\n[]\n{\"id\":\"2\"}\n{\"title\":\"x\"}\n"
                + "{\"id\":\"3\",\"title\":\"x\",\"publishedAt\":\"yesterday\"}\n"
                + FIRE
                + "\n");
    assertThat(answers).hasSize(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains(
            "line 1: not JSON",
            "line 2: not a JSON object",
            "line 3: title and text are both empty")
        .contains("line 4: id is missing", "line 5: publishedAt");
  }
}
