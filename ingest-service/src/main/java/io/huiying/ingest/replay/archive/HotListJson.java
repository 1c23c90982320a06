package io.huiying.ingest.replay.archive;

import com.fasterxml.jackson.databind.JsonNode;
import io.huiying.ingest.domain.PushedEngagement;
import java.time.Instant;
import java.util.Optional;

/**
 * Hourly hot list, one JSON object a line: {@code hour, rank, title, hot, display?, description?}.
 */
final class HotListJson implements ArchiveFormat {

  private static final String SOURCE = "weibo-hot";

  @Override
  public Optional<RawRow> read(String line) throws UnreadableRowException {
    JsonNode row = JsonLine.object(line);
    Instant at = JsonLine.time(row, row.hasNonNull("display") ? "display" : "hour");
    return Optional.of(
        new RawRow(
            at,
            SOURCE,
            null,
            null,
            JsonLine.text(row, "title"),
            row.path("description").asText(""),
            null,
            new PushedEngagement(Math.max(0, row.path("hot").asLong()), 0, 0, 0)));
  }
}
