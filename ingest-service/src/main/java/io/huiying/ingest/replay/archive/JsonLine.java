package io.huiying.ingest.replay.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.huiying.contracts.wire.Json;
import io.huiying.ingest.replay.archive.ArchiveFormat.UnreadableRowException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Reads the fields of a JSON line. */
final class JsonLine {

  private JsonLine() {}

  static JsonNode object(String line) throws UnreadableRowException {
    try {
      JsonNode row = Json.mapper().readTree(line);
      if (row != null && row.isObject()) {
        return row;
      }
    } catch (JsonProcessingException e) {
      throw new UnreadableRowException("not JSON");
    }
    throw new UnreadableRowException("not a JSON object");
  }

  static String text(JsonNode row, String name) throws UnreadableRowException {
    String text = row.path(name).asText("");
    if (text.isBlank()) {
      throw new UnreadableRowException("no " + name);
    }
    return text;
  }

  static Instant time(JsonNode row, String name) throws UnreadableRowException {
    return time(row.path(name).asText(""));
  }

  static Instant time(String text) throws UnreadableRowException {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new UnreadableRowException("no time with offset");
    }
  }
}
