package io.huiying.evaluation.simulate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.huiying.contracts.post.Engagement;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.wire.Ids;
import io.huiying.contracts.wire.Json;
import io.huiying.ingest.adapters.recent.RecentPosts.Written;
import io.huiying.ingest.adapters.yaml.SourceFile;
import io.huiying.ingest.domain.Admission;
import io.huiying.ingest.domain.Door;
import io.huiying.ingest.domain.Sources;
import io.huiying.ingest.replay.archive.Archive;
import io.huiying.ingest.replay.archive.Recorded;
import io.huiying.kit.html.HtmlText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads posts from NDJSON: as {@code assess} reads them, or the rows of an archive, which come in
 * through the house's own door.
 *
 * @param arrivals in the order of their recorded times
 * @param refused what was not taken in, one line each
 */
record PostFile(List<Arrival> arrivals, List<String> refused) {

  PostFile {
    arrivals = List.copyOf(arrivals);
    refused = List.copyOf(refused);
  }

  /** Reads to the end. */
  static PostFile read(BufferedReader in) throws IOException {
    List<String> lines = in.lines().filter(line -> !line.isBlank()).toList();
    if (lines.isEmpty()) {
      throw new IOException("no posts");
    }
    return isLabelled(lines.getFirst()) ? labelled(lines) : archived(lines);
  }

  private static boolean isLabelled(String first) {
    try {
      JsonNode row = Json.mapper().readTree(first);
      return row.path("id").isTextual() && row.path("publishedAt").isTextual();
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  private static PostFile archived(List<String> lines) throws IOException {
    Archive archive =
        Archive.read(
            new BufferedReader(new StringReader(String.join("\n", lines))), Optional.empty());
    Door door =
        new Door(
            new Sources(SourceFile.read(Optional.empty()), false),
            HtmlText::of,
            (source, author, now) -> Ids.derive("a", source, author));
    List<Arrival> arrivals = new ArrayList<>();
    List<String> refused = new ArrayList<>(archive.unreadable());
    Map<String, Written> known = new HashMap<>();
    for (Recorded row : archive.rows()) {
      switch (door.admit(row.post(), row.at())) {
        case Admission.Refused no ->
            refused.add("line " + row.line() + ": " + no.refusal().reason());
        case Admission.Admitted(Post post) -> {
          Written before = known.get(post.postId());
          if (before == null || !before.says(post)) {
            Post revision = before == null ? post : before.revision(post);
            known.put(post.postId(), Written.of(revision));
            arrivals.add(new Arrival(row.at(), revision));
          }
        }
      }
    }
    return new PostFile(arrivals, refused);
  }

  private static PostFile labelled(List<String> lines) throws IOException {
    List<Arrival> arrivals = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    int number = 0;
    for (String line : lines) {
      number++;
      try {
        Post post = post(Json.mapper().readTree(line));
        arrivals.add(new Arrival(post.ingestedAt(), post));
      } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
        refused.add("line " + number + ": " + e.getMessage());
      }
    }
    arrivals.sort(Comparator.comparing(Arrival::at));
    return new PostFile(arrivals, refused);
  }

  private static Post post(JsonNode row) {
    Instant at = OffsetDateTime.parse(row.path("publishedAt").asText("")).toInstant();
    String source = row.path("source").path("id").asText("stdin");
    String kind = row.path("source").path("kind").asText(SourceKind.HOT_LIST.name());
    String id = row.path("id").asText("");
    String title = row.path("title").asText("");
    String text = row.path("text").asText("");
    if (id.isEmpty() || (title.isBlank() && text.isBlank())) {
      throw new IllegalArgumentException("id or words are missing");
    }
    if (title.length() > Post.MAX_TITLE || text.length() > Post.MAX_TEXT) {
      throw new IllegalArgumentException("title or text is too long");
    }
    return new Post(
        Ids.post(source, id),
        source,
        SourceKind.valueOf(kind),
        id,
        null,
        title,
        text,
        at,
        at,
        at,
        null,
        new Engagement(Math.max(0, row.path("heat").asLong(0)), 0, 0, 0),
        Mark.LIVE);
  }
}
