package io.huiying.ingest.replay.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Posts with their own times, one JSON object a line: as pushed ({@code sourceId, externalId,
 * publishedAt …}) or labelled ({@code id, source.id, publishedAt …}). A list's title stays without
 * a time of publication: its recorded time is when it was seen.
 */
final class PostsJson implements ArchiveFormat {

  @Override
  public Optional<RawRow> read(String line) throws UnreadableRowException {
    JsonNode row = JsonLine.object(line);
    JsonNode source = row.path("source");
    boolean onHotList = source.path("kind").asText().equals("HOT_LIST");
    String externalId = either(row, "externalId", "id");
    return Optional.of(
        new RawRow(
            JsonLine.time(row, "publishedAt"),
            row.hasNonNull("sourceId") ? row.get("sourceId").asText() : source.path("id").asText(),
            externalId,
            either(row, "url", "url"),
            row.path("title").asText(""),
            row.path("text").asText(""),
            onHotList ? null : row.get("publishedAt").asText(),
            null));
  }

  private static @Nullable String either(JsonNode row, String first, String second) {
    JsonNode value = row.hasNonNull(first) ? row.get(first) : row.get(second);
    return value == null || value.isNull() ? null : value.asText();
  }
}
