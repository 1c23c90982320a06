package io.huiying.analysis.adapters.elasticsearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.huiying.analysis.domain.search.PostIndex.Rejected;
import io.huiying.analysis.domain.search.SearchUnavailableException;
import io.huiying.contracts.wire.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Bulk requests as Elasticsearch writes and answers them: one fate for each document. */
final class BulkLines {

  private static final int BAD_REQUEST = 400;
  private static final int CONFLICT = 409;
  private static final int TOO_LARGE = 413;

  /** What a document itself is to blame for, though it was sent alone. */
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
    JsonNode items = answer.path("items");
    Set<String> open = open(items);
    List<Rejected> rejected = new ArrayList<>();
    int position = 0;
    for (JsonNode item : items) {
      JsonNode fate = item.path("index");
      if (!isTaken(fate)) {
        String reason = reason(fate.path("error"));
        if (!isToBlame(fate, reason, open)) {
          throw new SearchUnavailableException(
              "search node takes nothing: " + fate.path("status").asInt() + ' ' + reason);
        }
        rejected.add(new Rejected(position, reason));
      }
      position++;
    }
    return rejected;
  }

  /** The indices that took another document of the same request. */
  private static Set<String> open(JsonNode items) {
    Set<String> open = new HashSet<>();
    for (JsonNode item : items) {
      if (isTaken(item.path("index"))) {
        open.add(item.path("index").path("_index").asText());
      }
    }
    return open;
  }

  private static boolean isTaken(JsonNode fate) {
    int status = fate.path("status").asInt();
    return status < BAD_REQUEST || status == CONFLICT;
  }

  /**
   * A bad request is the document's own where the index takes others; else it may be the node's.
   */
  private static boolean isToBlame(JsonNode fate, String reason, Set<String> open) {
    return switch (fate.path("status").asInt()) {
      case TOO_LARGE -> true;
      case BAD_REQUEST ->
          OF_THE_DOCUMENT.contains(reason) || open.contains(fate.path("_index").asText());
      default -> false;
    };
  }

  /** Type and reason as the index gives them; the reason of the cause may quote the document. */
  private static String reason(JsonNode error) {
    return error.path("type").asText("unknown");
  }
}
