package io.huiying.analysis.adapters.elasticsearch;

import static io.huiying.analysis.adapters.elasticsearch.BulkLines.Versions.AT_LEAST;
import static io.huiying.analysis.adapters.elasticsearch.BulkLines.Versions.NEWER;
import static io.huiying.analysis.domain.group.Posts.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.huiying.analysis.domain.search.PostIndex.Rejected;
import io.huiying.analysis.domain.search.SearchUnavailableException;
import io.huiying.contracts.wire.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pure: lines are written and answers read without a node. */
class BulkLinesTest {

  @Test
  void writesTwoLinesADocument() throws IOException {
    PostDocument document = PostDocument.of(titled("云汀一商场起火").post(), null);
    String[] lines =
        new String(BulkLines.of(List.of(document, document), AT_LEAST), StandardCharsets.UTF_8)
            .split("\n");
    assertThat(lines).hasSize(4);
    assertThat(Json.mapper().readTree(lines[0]).path("index").path("version_type").asText())
        .isEqualTo("external_gte");
  }

  @Test
  void leavesWhatLiesThereInTheSameVersionWhenTheIndexIsFilledAgain() throws IOException {
    PostDocument document = PostDocument.of(titled("云汀一商场起火").post(), null);
    String line = new String(BulkLines.of(List.of(document), NEWER), StandardCharsets.UTF_8);
    JsonNode action = Json.mapper().readTree(line.lines().findFirst().orElseThrow());
    assertThat(action.path("index").path("version_type").asText()).isEqualTo("external");
  }

  /** One bad item never stops the rest, whatever the node calls it. */
  @Test
  void blamesTheDocumentWhereItsIndexTakesOthers() throws Exception {
    assertThat(BulkLines.rejected(in("2026.11", "2026.11", "some_new_exception", 409, 400)))
        .containsExactly(new Rejected(1, "some_new_exception"));
  }

  /** As when the node has room for no further index. */
  @Test
  void waitsWhereAnotherIndexThanItsOwnTakesDocuments() {
    assertThatThrownBy(
            () -> BulkLines.rejected(in("2026.10", "2026.11", "validation_exception", 201, 400)))
        .isInstanceOf(SearchUnavailableException.class);
  }

  /** Nobody is let in, an index is blocked, the node is full: people mend that. */
  @ParameterizedTest
  @CsvSource({
    "401, security_exception",
    "403, cluster_block_exception",
    "404, index_not_found_exception",
    "405, unsupported_operation_exception",
    "500, process_cluster_event_timeout_exception"
  })
  void waitsWithWhatNoDocumentIsToBlameFor(int status, String type) {
    assertThatThrownBy(() -> BulkLines.rejected(answer(type, 201, status)))
        .isInstanceOf(SearchUnavailableException.class);
  }

  @Test
  void tellsTheRefusedFromTheStored() throws Exception {
    assertThat(BulkLines.rejected(answer(201, 400, 200)))
        .containsExactly(new Rejected(1, "document_parsing_exception"));
  }

  @Test
  void countsANewerVersionAsStored() throws Exception {
    assertThat(BulkLines.rejected(answer(409))).isEmpty();
  }

  @Test
  void sendsAllAgainWhenOneMetOverload() {
    assertThatThrownBy(() -> BulkLines.rejected(answer(201, 429)))
        .isInstanceOf(SearchUnavailableException.class);
  }

  private static JsonNode in(String first, String second, String type, int... statuses)
      throws IOException {
    JsonNode answer = answer(type, statuses);
    ((ObjectNode) answer.at("/items/0/index")).put("_index", first);
    ((ObjectNode) answer.at("/items/1/index")).put("_index", second);
    return answer;
  }

  private static JsonNode answer(int... statuses) throws IOException {
    return answer("document_parsing_exception", statuses);
  }

  private static JsonNode answer(String type, int... statuses) throws IOException {
    StringBuilder items = new StringBuilder();
    for (int status : statuses) {
      items
          .append(items.isEmpty() ? "" : ",")
          .append("{\"index\":{\"status\":")
          .append(status)
          .append(status < 400 ? "" : ",\"error\":{\"type\":\"" + type + "\"}")
          .append("}}");
    }
    return Json.mapper().readTree("{\"errors\":true,\"items\":[" + items + "]}");
  }
}
