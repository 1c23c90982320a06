package io.huiying.evaluation.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.huiying.analysis.cli.PostLine;
import io.huiying.analysis.cli.ScoreLine;
import io.huiying.analysis.domain.assess.PostAssessor;
import io.huiying.contracts.wire.Json;

/** Puts labelled rows to the assessor as {@code assess} would, and keeps the answers as JSON. */
record Answers(PostAssessor assessor) {

  /** The line that {@code score.py posts} makes of a labelled row. */
  static ObjectNode line(JsonNode gold) {
    ObjectNode line = Json.mapper().createObjectNode();
    line.put("id", gold.path("id").asText());
    line.put("title", gold.path("title").asText());
    line.put("text", gold.path("text").asText(""));
    String published = gold.path("publishedAt").asText("");
    line.put("publishedAt", published.isEmpty() ? gold.path("firstSeenAt").asText() : published);
    if (gold.path("source").isObject()) {
      line.set("source", gold.path("source"));
    } else {
      line.putObject("source").put("id", "weibo-hot").put("kind", "HOT_LIST");
    }
    return line;
  }

  /**
   * The answer to a row.
   *
   * @throws IllegalArgumentException when the row makes no post
   */
  JsonNode to(JsonNode line) {
    return switch (PostLine.parse(line.toString())) {
      case PostLine.Accepted accepted ->
          Json.mapper()
              .valueToTree(
                  ScoreLine.of(
                      accepted.id(),
                      assessor.understand(accepted.post(), accepted.post().ingestedAt())));
      case PostLine.Refused refused ->
          throw new IllegalArgumentException(line.path("id") + ": " + refused.why());
    };
  }
}
