package io.huiying.ingest.replay.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** First sightings on hot lists, one JSON object a line: {@code ts, platform, title}. */
final class HotTitlesJson implements ArchiveFormat {

  @Override
  public Optional<RawRow> read(String line) throws UnreadableRowException {
    JsonNode row = JsonLine.object(line);
    return Optional.of(
        new RawRow(
            JsonLine.time(row, "ts"),
            JsonLine.text(row, "platform") + "-hot",
            null,
            null,
            JsonLine.text(row, "title"),
            "",
            null,
            null));
  }
}
