package io.huiying.analysis.domain.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.wire.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The real rows beside the repository; skipped where they are absent. */
class SharedDataTest {

  private static List<JsonNode> rows(String file) throws IOException {
    @Nullable Path path = locate(file);
    assumeTrue(path != null, "no shared data here: " + file);
    List<JsonNode> rows = new ArrayList<>();
    for (String line : Files.readAllLines(path)) {
      rows.add(Json.mapper().readTree(line));
    }
    return rows;
  }

  private static @Nullable Path locate(String file) {
    String named = System.getProperty("huiying.shared");
    if (named != null) {
      return Path.of(named, "data", file);
    }
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null) {
      Path candidate = folder.resolveSibling("shared").resolve("data").resolve(file);
      if (Files.exists(candidate)) {
        return candidate;
      }
      folder = folder.getParent();
    }
    return null;
  }

  @Test
  void readsTheTollsOfOfficialReports() throws IOException {
    for (JsonNode row : rows("extraction/official-reports.jsonl")) {
      var understood =
          Assessing.of(
              "",
              row.path("text").asText(),
              SourceKind.OFFICIAL,
              Instant.parse("2026-03-10T10:00:00Z"));
      boolean negative = row.path("deaths").isNull();
      if (negative) {
        assertThat(understood.assessed().emergency()).as(row.path("event_id").asText()).isNull();
      } else {
        var dead = understood.figures().of(FigureKind.DEAD);
        assertThat(dead).as(row.toString()).isNotNull();
        assertThat(dead.value()).as(row.toString()).isEqualTo(row.path("deaths").asLong());
      }
    }
  }

  @Test
  void keepsWhatItHasReachedOnTheLabelledRows() throws IOException {
    int right = 0;
    int shown = 0;
    int wanted = 0;
    for (JsonNode row : rows("topics/gold.jsonl")) {
      Instant seen = OffsetDateTime.parse(row.path("firstSeenAt").asText()).toInstant();
      var understood =
          Assessing.of(
              row.path("title").asText(), row.path("text").asText(), SourceKind.HOT_LIST, seen);
      boolean got = understood.assessed().emergency() != null;
      boolean want = !row.path("emergency").isNull();
      right += got && want ? 1 : 0;
      shown += got ? 1 : 0;
      wanted += want ? 1 : 0;
    }
    assertThat(2.0 * right / (shown + wanted)).as("F1 of emergencies").isGreaterThan(0.85);
  }
}
