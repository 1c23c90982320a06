package io.huiying.analysis.domain.search;

import java.util.List;
import java.util.Map;

/**
 * A post as search shows it; never its author.
 *
 * @param id of the post
 * @param fields what is shown, by name
 * @param highlights stretches around the words looked for, HTML-escaped with {@code <em>} marks
 */
public record FoundPost(
    String id, Map<String, Object> fields, Map<String, List<String>> highlights) {

  public FoundPost {
    fields = Map.copyOf(fields);
    highlights = Map.copyOf(highlights);
  }
}
