package io.huiying.analysis.adapters.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.huiying.analysis.domain.search.PostFilter;
import io.huiying.analysis.domain.search.SearchWords;
import io.huiying.contracts.wire.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a typed word is looked for. */
class ConditionsTest {

  private static JsonNode alternatives(String typed) {
    ObjectNode bool = Json.mapper().createObjectNode();
    Conditions.add(bool, SearchWords.parse(typed), PostFilter.ALL);
    return bool.path("filter").path(0).path("bool").path("should");
  }

  @ParameterizedTest
  @CsvSource({"火,1", "起火,1", "5G,1", "𠮷野家,2", "垃圾分类,2"})
  void onlyWordsOfThreeSignsAndMoreAreAlsoCut(String typed, int ways) {
    assertThat(alternatives(typed)).hasSize(ways);
    assertThat(alternatives(typed).get(0).path("multi_match").path("type").asText())
        .isEqualTo("phrase");
  }

  /** Pieces that stand apart in a post are not the word that it must not have. */
  @Test
  void excludedWordsAreNeverCut() {
    ObjectNode bool = Json.mapper().createObjectNode();
    Conditions.add(bool, SearchWords.parse("起火 -消防演习"), PostFilter.ALL);
    JsonNode excluded = bool.path("must_not").path(0).path("bool").path("should");
    assertThat(excluded).hasSize(1);
    assertThat(excluded.get(0).path("multi_match").path("type").asText()).isEqualTo("phrase");
  }

  @ParameterizedTest
  @CsvSource({
    "99,99",
    "990000,99",
    "990100,9901",
    "990102,990102",
    "990100000000,9901",
    "990102000,990102",
    "990102003000,990102003",
    "990102003004,990102003004"
  })
  void aPlaceFindsAllBelowIt(String code, String path) {
    ObjectNode bool = Json.mapper().createObjectNode();
    Conditions.add(bool, SearchWords.NONE, PostFilter.in(code));
    assertThat(bool.at("/filter/0/term/placePath").asText()).isEqualTo(path);
  }

  @ParameterizedTest
  @CsvSource({"垃圾分类", "起火"})
  void quotedWordsAreNeverCut(String typed) {
    assertThat(alternatives('"' + typed + '"')).hasSize(1);
  }
}
