package io.huiying.analysis.adapters.elasticsearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.huiying.analysis.domain.search.PostIndex.Rejected;
import io.huiying.analysis.domain.search.SearchUnavailableException;
import io.huiying.contracts.wire.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Bulk requests as Elasticsearch writes and answers them: one fate for each document. */
final class BulkLines {

  private static final int CONFLICT = 409;
  private static final int TOO_MANY_REQUESTS = 429;

  private BulkLines() {}

  static byte[] of(List<PostDocument> documents) {
    try {
      ByteArrayOutputStream lines = new ByteArrayOutputStream();
      for (PostDocument document : documents) {
        ObjectNode action = Json.mapper().createObjectNode();
        action
            .putObject("index")
            .put("_index", document.index())
            .put("_id", document.id())
            .put("version", document.version())
            .put("version_type", "external_gte");
        lines.write(Json.mapper().writeValueAsBytes(action));
        lines.write('\n');
        lines.write(Json.mapper().writeValueAsBytes(document.source()));
        lines.write('\n');
      }
      return lines.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException("documents are writable as JSON", e);
    }
  }

  /**
   * What the index will never take. A conflict means that a newer version is there already.
   *
   * @throws SearchUnavailableException when a document met overload: all are sent again
   */
  static List<Rejected> rejected(JsonNode answer) throws SearchUnavailableException {
    List<Rejected> rejected = new ArrayList<>();
    int position = 0;
    for (JsonNode item : answer.path("items")) {
      JsonNode fate = item.path("index");
      int status = fate.path("status").asInt();
      if (status == TOO_MANY_REQUESTS || status >= 500) {
        throw new SearchUnavailableException("search node is overloaded: " + status);
      }
      if (status >= 400 && status != CONFLICT) {
        rejected.add(new Rejected(position, reason(fate.path("error"))));
      }
      position++;
    }
    return rejected;
  }

  /** Type and reason as the index gives them; the reason of the cause may quote the document. */
  private static String reason(JsonNode error) {
    return error.path("type").asText("unknown");
  }
}
