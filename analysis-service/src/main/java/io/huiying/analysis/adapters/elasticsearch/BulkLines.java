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
import java.util.Set;

/** Bulk requests as Elasticsearch writes and answers them: one fate for each document. */
final class BulkLines {

  private static final int CONFLICT = 409;

  /** What a document itself is to blame for; everything else is the node's, and passes. */
  private static final Set<String> OF_THE_DOCUMENT =
      Set.of(
          "document_parsing_exception",
          "illegal_argument_exception",
          "mapper_exception",
          "mapper_parsing_exception",
          "parsing_exception",
          "strict_dynamic_mapping_exception",
          "x_content_parse_exception");

  private BulkLines() {}

  /** Which version of a document replaces the one that lies there. */
  enum Versions {
    /** A newer one, or the same one written again. */
    AT_LEAST("external_gte"),
    /** A newer one only. */
    NEWER("external");

    private final String type;

    Versions(String type) {
      this.type = type;
    }
  }

  static byte[] of(List<PostDocument> documents, Versions versions) {
    try {
      ByteArrayOutputStream lines = new ByteArrayOutputStream();
      for (PostDocument document : documents) {
        ObjectNode action = Json.mapper().createObjectNode();
        action
            .putObject("index")
            .put("_index", document.index())
            .put("_id", document.id())
            .put("version", document.version())
            .put("version_type", versions.type);
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
   * @throws SearchUnavailableException when a document met overload, a blocked index or a node that
   *     is not set up: all are sent again
   */
  static List<Rejected> rejected(JsonNode answer) throws SearchUnavailableException {
    List<Rejected> rejected = new ArrayList<>();
    int position = 0;
    for (JsonNode item : answer.path("items")) {
      JsonNode fate = item.path("index");
      int status = fate.path("status").asInt();
      if (status >= 400 && status != CONFLICT) {
        String reason = reason(fate.path("error"));
        boolean isToBlame = status == 413 || (status == 400 && OF_THE_DOCUMENT.contains(reason));
        if (!isToBlame) {
          throw new SearchUnavailableException(
              "search node takes nothing: " + status + ' ' + reason);
        }
        rejected.add(new Rejected(position, reason));
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
