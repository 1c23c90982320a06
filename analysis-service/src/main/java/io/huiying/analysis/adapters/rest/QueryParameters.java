package io.huiying.analysis.adapters.rest;

import io.huiying.analysis.domain.search.PostQuery;
import io.huiying.contracts.assess.Topic;
import io.huiying.kit.problem.Problem;
import io.huiying.kit.problem.ProblemException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Query parameters as text, read into a bounded query or refused with the reason. */
final class QueryParameters {

  private QueryParameters() {}

  static PostQuery read(
      @Nullable String words,
      @Nullable String topic,
      @Nullable String place,
      @Nullable String from,
      @Nullable String to,
      @Nullable Integer limit,
      @Nullable String cursor) {
    try {
      return new PostQuery(
          words == null ? "" : words.strip(),
          topic == null || topic.isBlank() ? null : Topic.ofCode(topic),
          place == null || place.isBlank() ? null : place,
          time("from", from),
          time("to", to),
          limit == null ? PostQuery.DEFAULT_LIMIT : limit,
          cursor == null || cursor.isBlank() ? null : Cursors.read(cursor));
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          Problem.of(
              400, "invalid-query", "The query does not fit", String.valueOf(e.getMessage())));
    }
  }

  /** The query in one line, for the audit. */
  static String described(PostQuery query) {
    StringBuilder line = new StringBuilder("q=").append(query.words());
    append(line, "topic", query.topic() == null ? null : query.topic().code());
    append(line, "place", query.place());
    append(line, "from", query.from());
    append(line, "to", query.to());
    return line.toString();
  }

  private static @Nullable Instant time(String name, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      // An unescaped + of an offset arrives as a blank.
      return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(name + " 应为带时区的 ISO 8601 时间", e);
    }
  }

  private static void append(StringBuilder line, String name, @Nullable Object value) {
    if (value != null) {
      line.append(' ').append(name).append('=').append(value);
    }
  }
}
