package io.huiying.analysis.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huiying.analysis.domain.search.PostQuery;
import io.huiying.contracts.assess.Topic;
import io.huiying.kit.problem.ProblemException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pure: no server needed to read text. */
class QueryParametersTest {

  @Test
  void readsAFullQuery() {
    PostQuery query =
        QueryParameters.read(
            " 商场 起火 ",
            "work-safety",
            "990100",
            "2026-03-01T00:00:00+08:00",
            "2026-03-02T00:00:00+08:00",
            50,
            Cursors.write(new PostQuery.Position(17L, "p1")));
    assertThat(query.words()).isEqualTo("商场 起火");
    assertThat(query.topic()).isEqualTo(Topic.WORK_SAFETY);
    assertThat(query.from()).isEqualTo(Instant.parse("2026-02-28T16:00:00Z"));
    assertThat(query.after()).isEqualTo(new PostQuery.Position(17L, "p1"));
  }

  @Test
  void takesAnUnescapedOffset() {
    assertThat(
            QueryParameters.read(null, null, null, "2026-03-01T00:00:00 08:00", null, null, null)
                .from())
        .isEqualTo(Instant.parse("2026-02-28T16:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-,nonsense,-,-,-,-",
        "-,-,99,yesterday,-,-",
        "-,-,abc,-,-,-",
        "-,-,-,-,0,-",
        "-,-,-,-,101,-",
        "-,-,-,-,-,not-a-cursor"
      })
  void refusesWhatDoesNotFit(
      String words, String topic, String place, String from, Integer limit, String cursor) {
    assertThatThrownBy(() -> QueryParameters.read(words, topic, place, from, null, limit, cursor))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().status()).isEqualTo(400));
  }

  @Test
  void refusesTooManyWords() {
    assertThatThrownBy(
            () -> QueryParameters.read("起".repeat(201), null, null, null, null, null, null))
        .isInstanceOf(ProblemException.class);
  }
}
