package io.huiying.analysis.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.huiying.contracts.post.Engagement;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.wire.Ids;
import io.huiying.contracts.wire.Json;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** One line of input: a post, or the reason why it is none. */
public sealed interface PostLine {

  /** Nobody publishes posts before or after; calendars end where years have ten digits. */
  Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

  /** See {@link #EARLIEST}. */
  Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

  /** A post under the id that the line gave it. */
  record Accepted(String id, Post post) implements PostLine {}

  /** Not a post. */
  record Refused(String why) implements PostLine {}

  /** Reads {@code {"id","title","text","publishedAt","source":{"id","kind"}}}. */
  static PostLine parse(String line) {
    try {
      JsonNode row = Json.mapper().readTree(line);
      if (!row.isObject()) {
        return new Refused("not a JSON object");
      }
      return read(row);
    } catch (JsonProcessingException e) {
      return new Refused("not JSON: " + e.getOriginalMessage());
    }
  }

  private static PostLine read(JsonNode row) {
    String id = row.path("id").asText("");
    String title = row.path("title").asText("");
    String text = row.path("text").asText("");
    if (id.isEmpty()) {
      return new Refused("id is missing");
    }
    if (title.isBlank() && text.isBlank()) {
      return new Refused("title and text are both empty");
    }
    if (title.length() > Post.MAX_TITLE || text.length() > Post.MAX_TEXT) {
      return new Refused("title or text is too long");
    }
    String published = row.path("publishedAt").asText("");
    Instant at;
    try {
      at = OffsetDateTime.parse(published).toInstant();
    } catch (DateTimeException e) {
      return new Refused("publishedAt is no time with an offset: " + published);
    }
    if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
      return new Refused("publishedAt lies outside the years 1900 to 2200: " + published);
    }
    SourceKind kind;
    try {
      kind = SourceKind.valueOf(row.path("source").path("kind").asText(SourceKind.HOT_LIST.name()));
    } catch (IllegalArgumentException e) {
      return new Refused("source.kind is unknown");
    }
    String source = row.path("source").path("id").asText("stdin");
    return new Accepted(
        id,
        new Post(
            Ids.post(source, id),
            source,
            kind,
            id,
            null,
            title,
            text,
            at,
            at,
            at,
            null,
            Engagement.NONE,
            Mark.LIVE));
  }
}
