package io.huiying.analysis.adapters.rest;

import io.huiying.analysis.domain.search.FoundPost;
import io.huiying.contracts.post.Engagement;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.post.SourceKind;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A post as the index keeps it, made a post again so that it can be read anew. */
final class StoredPost {

  private StoredPost() {}

  /**
   * The post, without what the index does not keep: its author, its source's own id and name.
   *
   * @throws java.time.DateTimeException when a stored time is none
   * @throws IllegalArgumentException when a stored kind is none
   */
  static Post of(FoundPost found) {
    Map<String, Object> fields = found.fields();
    Instant ingested = Instant.parse(text(fields, "ingestedAt"));
    return new Post(
        found.id(),
        text(fields, "sourceId"),
        SourceKind.valueOf(text(fields, "sourceKind")),
        found.id(),
        fields.containsKey("url") ? text(fields, "url") : null,
        text(fields, "title"),
        text(fields, "text"),
        fields.containsKey("publishedAt") ? Instant.parse(text(fields, "publishedAt")) : null,
        Instant.parse(text(fields, "firstSeenAt")),
        ingested,
        null,
        Engagement.NONE,
        Mark.valueOf(text(fields, "mark")));
  }

  static String text(Map<String, Object> fields, String name) {
    @Nullable Object value = fields.get(name);
    return value == null ? "" : value.toString();
  }
}
