package io.huiying.evaluation.house;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.huiying.contracts.wire.Json;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A post as a feed pushes it.
 *
 * @param sourceId a registered source
 * @param externalId the source's own id
 * @param title its title
 * @param text its text
 * @param publishedAt when it was published
 */
public record PushedPost(
    String sourceId, String externalId, String title, String text, Instant publishedAt) {

  /** As a line of NDJSON. */
  public String line() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("sourceId", sourceId);
    fields.put("externalId", externalId);
    fields.put("title", title);
    fields.put("text", text);
    fields.put("publishedAt", publishedAt.toString());
    try {
      return Json.mapper().writeValueAsString(fields) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("strings are always JSON", e);
    }
  }
}
