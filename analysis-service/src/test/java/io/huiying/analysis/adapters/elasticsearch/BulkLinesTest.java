package io.huiying.analysis.adapters.elasticsearch;

import static io.huiying.analysis.domain.group.Posts.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.huiying.analysis.domain.search.PostIndex.Rejected;
import io.huiying.analysis.domain.search.SearchUnavailableException;
import io.huiying.contracts.wire.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pure: lines are written and answers read without a node. */
class BulkLinesTest {

  @Test
  void writesTwoLinesADocument() throws IOException {
    PostDocument document = PostDocument.of(titled("云汀一商场起火").post(), null);
    String[] lines =
        new String(BulkLines.of(List.of(document, document)), StandardCharsets.UTF_8).split("\n");
    assertThat(lines).hasSize(4);
    assertThat(Json.mapper().readTree(lines[0]).path("index").path("version_type").asText())
        .isEqualTo("external_gte");
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

  private static JsonNode answer(int... statuses) throws IOException {
    StringBuilder items = new StringBuilder();
    for (int status : statuses) {
      items
          .append(items.isEmpty() ? "" : ",")
          .append("{\"index\":{\"status\":")
          .append(status)
          .append(status < 400 ? "" : ",\"error\":{\"type\":\"document_parsing_exception\"}")
          .append("}}");
    }
    return Json.mapper().readTree("{\"errors\":true,\"items\":[" + items + "]}");
  }
}
