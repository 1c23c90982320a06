package io.huiying.evaluation.bench.text;

import com.fasterxml.jackson.databind.JsonNode;
import io.huiying.contracts.post.Engagement;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.wire.Ids;
import io.huiying.evaluation.shared.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hot-list posts to read.
 *
 * @param origin where they come from, for people
 * @param posts titles, half of them with a lead
 */
record Corpus(String origin, List<Post> posts) {

  private static final String SOURCE = "weibo-hot";

  /** Posts drawn evenly over the load sets; fictional ones where these are absent. */
  static Corpus of(int size) throws IOException {
    Optional<Path> folder = SharedData.find("load");
    if (folder.isEmpty()) {
      return new Corpus(
          "a seeded fictional corpus, since no shared data lie here",
          new FictionalPosts().take(size));
    }
    List<JsonNode> rows = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.get())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl.gz")).sorted().toList()) {
        rows.addAll(SharedData.rows(file));
      }
    }
    List<Post> posts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      JsonNode row = rows.get((int) ((long) i * rows.size() / size));
      posts.add(
          post(
              row.path("title").asText(),
              row.path("description").asText(""),
              OffsetDateTime.parse(row.path("first_seen").asText()).toInstant()));
    }
    return new Corpus("every " + rows.size() / size + "th row of " + folder.get(), posts);
  }

  static Post post(String title, String text, Instant seen) {
    return new Post(
        Ids.post(SOURCE, title),
        SOURCE,
        SourceKind.HOT_LIST,
        title,
        null,
        title,
        text,
        null,
        seen,
        seen,
        null,
        Engagement.NONE,
        Mark.LIVE);
  }
}
