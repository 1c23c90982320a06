package io.huiying.analysis.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huiying.analysis.domain.search.Interval;
import io.huiying.analysis.domain.search.PostQuery;
import io.huiying.analysis.domain.search.SearchWords;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.post.SourceKind;
import io.huiying.kit.problem.ProblemException;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pure: no server needed to read text. */
class QueryParametersTest {

  private final QueryParameters parameters = new QueryParameters();

  @Test
  void readsAFullQuery() {
    parameters.words = " 商场 起火 ";
    parameters.topic = "work-safety";
    parameters.place = "990100";
    parameters.source = "yunting-news";
    parameters.sourceKind = "NEWS";
    parameters.emergency = "true";
    parameters.reaches = "MAJOR";
    parameters.from = "2026-03-01T00:00:00+08:00";
    parameters.to = "2026-03-02T00:00:00 08:00"; // an unescaped +
    PostQuery query = parameters.query("50", Cursors.write(new PostQuery.Position(17L, "p1")));
    assertThat(query.words()).isEqualTo(SearchWords.parse("商场 起火"));
    assertThat(query.filter().topic()).isEqualTo(Topic.WORK_SAFETY);
    assertThat(query.filter().sourceKind()).isEqualTo(SourceKind.NEWS);
    assertThat(query.filter().emergency()).isTrue();
    assertThat(query.filter().reaches()).isEqualTo(Severity.MAJOR);
    assertThat(query.filter().from()).isEqualTo(Instant.parse("2026-02-28T16:00:00Z"));
    assertThat(query.filter().to()).isEqualTo(Instant.parse("2026-03-01T16:00:00Z"));
    assertThat(query.after()).isEqualTo(new PostQuery.Position(17L, "p1"));
    assertThat(parameters.described())
        .isEqualTo(
            "q=商场 起火 topic=work-safety place=990100 source=yunting-news sourceKind=NEWS"
                + " emergency=true reaches=MAJOR from=2026-03-01T00:00:00+08:00"
                + " to=2026-03-02T00:00:00 08:00");
  }

  @Test
  void readsMomentsWithinTheirBound() {
    String one = "2026-03-02T00:00:00+08:00";
    assertThat(QueryParameters.moments("at", null, 2)).isEmpty();
    assertThat(QueryParameters.moments("at", one + ",2026-03-01T17:00:00Z", 2))
        .containsExactly(
            Instant.parse("2026-03-01T16:00:00Z"), Instant.parse("2026-03-01T17:00:00Z"));
    assertThatThrownBy(() -> QueryParameters.moments("at", one + "," + one + "," + one, 2))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("at 最多 2 个时刻");
    assertThatThrownBy(() -> QueryParameters.moments("at", one + ",soon", 2))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("at 应为带时区");
  }

  static Stream<Consumer<QueryParameters>> unfit() {
    return Stream.of(
        p -> p.words = "起".repeat(201),
        p -> p.words = "\"起火",
        p -> p.topic = "nonsense",
        p -> p.place = "abc",
        p -> p.sourceKind = "RUMOUR",
        p -> p.hazard = "fire",
        p -> p.emergency = "maybe",
        p -> p.reaches = "HUGE",
        p -> p.mark = "TEST",
        p -> p.from = "yesterday",
        p -> p.source = "s".repeat(101),
        p -> p.from = "+99999-01-01T00:00:00Z",
        p -> p.to = "0001-01-01T00:00:00Z",
        QueryParametersTest::unfoldsPerhaps);
  }

  private static void unfoldsPerhaps(QueryParameters parameters) {
    parameters.unfold = "perhaps";
    parameters.unfolded();
  }

  @Test
  void foldsUnlessAskedNotTo() {
    assertThat(parameters.unfolded()).isFalse();
    parameters.unfold = "true";
    assertThat(parameters.unfolded()).isTrue();
    assertThat(parameters.described()).endsWith("unfold=true");
  }

  @ParameterizedTest
  @MethodSource("unfit")
  void refusesWhatDoesNotFit(Consumer<QueryParameters> fault) {
    assertThatThrownBy(
            () -> {
              fault.accept(parameters);
              parameters.query(null, null);
            })
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().status()).isEqualTo(400));
  }

  @Test
  void countsNoMoreStretchesThanAnIndexWould() {
    assertThatThrownBy(() -> parameters.interval("minute")).isInstanceOf(ProblemException.class);
    parameters.from = "2026-01-01T00:00:00Z";
    parameters.to = "2026-01-08T00:00:00Z";
    assertThat(parameters.interval("minute")).isEqualTo(Interval.MINUTE);
    parameters.to = "2026-03-01T00:00:00Z";
    assertThatThrownBy(() -> parameters.interval("minute")).isInstanceOf(ProblemException.class);
    assertThat(parameters.interval("hour")).isEqualTo(Interval.HOUR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "101", "abc", "-1", "99999999999"})
  void refusesUnboundedPages(String limit) {
    assertThatThrownBy(() -> parameters.query(limit, null)).isInstanceOf(ProblemException.class);
  }

  @Test
  void refusesAForeignCursor() {
    assertThatThrownBy(() -> parameters.query(null, "not-a-cursor"))
        .isInstanceOf(ProblemException.class);
  }
}
