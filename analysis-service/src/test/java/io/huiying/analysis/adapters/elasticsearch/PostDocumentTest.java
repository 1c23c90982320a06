package io.huiying.analysis.adapters.elasticsearch;

import static io.huiying.analysis.domain.group.Posts.BINJIANG;
import static io.huiying.analysis.domain.group.Posts.titled;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.wire.Json;
import java.io.IOException;
import java.io.InputStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pure: a document is made without a node. */
class PostDocumentTest {

  private static final AssessedPost POST =
      titled("滨江区一厂房起火")
          .in(BINJIANG)
          .reporting(Hazard.FIRE)
          .dead(3)
          .graded(Severity.LARGER, Severity.LARGER)
          .post();

  @Test
  void liesInTheMonthInWhichTheHouseFirstSawIt() {
    assertThat(PostDocument.of(POST, new float[] {1f}).index())
        .isEqualTo("huiying-posts-v2-2026.03");
  }

  @Test
  void isFoundUnderEveryDivisionAboveIt() {
    assertThat(PostDocument.of(POST, new float[] {1f}).source().path("placePath"))
        .extracting(JsonNode::asText)
        .containsExactly("99", "9901", "990102");
  }

  @Test
  void knowsTheMonthOfItsIndexAndOfOlderShapes() {
    assertThat(PostDocument.monthOf("huiying-posts-v2-2026.03")).contains(YearMonth.of(2026, 3));
    assertThat(PostDocument.monthOf("huiying-posts-v1-2025.12")).contains(YearMonth.of(2025, 12));
    assertThat(PostDocument.monthOf("huiying-posts-v2-2026.13")).isEmpty();
    assertThat(PostDocument.monthOf("somebody-elses-2026.03")).isEmpty();
  }

  @Test
  void carriesNoAuthor() {
    assertThat(PostDocument.of(POST, new float[] {1f}).source().toString())
        .doesNotContainIgnoringCase("author");
  }

  /** The template is strict: a field that it does not know would be refused by the node. */
  @Test
  void hasOnlyFieldsThatTheTemplateKnows() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/elasticsearch/posts-template.json")) {
      JsonNode known =
          Json.mapper().readTree(in).path("template").path("mappings").path("properties");
      List<String> fields = new ArrayList<>();
      PostDocument.of(POST, new float[] {1f}).source().fieldNames().forEachRemaining(fields::add);
      assertThat(fields).isNotEmpty().allMatch(known::has);
    }
  }
}
