package io.huiying.analysis.domain.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.assess.Assessing;
import io.huiying.contracts.assess.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainerTest {

  private static final String TITLE = "云汀一商场起火已致6人遇难";
  private static final String TEXT = "3月9日18时11分，云澜省云汀市一商场发生火灾，已造成6人遇难。消防队正在扑救，伤者已送往湖南长沙的医院。";

  private static Explanation explain(String title, String text) {
    return Explainer.explain(Assessing.of(title, text), "m1");
  }

  @Test
  void saysWhyItFiredWithTheWordsOfThePost() {
    Explanation explained = explain(TITLE, TEXT);
    assertThat(explained.emergency().yes()).isTrue();
    assertThat(explained.emergency().pro())
        .isNotEmpty()
        .allSatisfy(cause -> assertThat(quoted(cause.words())).isEqualTo(cause.words().quote()));
    assertThat(explained.topics()).isNotEmpty();
    assertThat(explained.severity()).isNotNull();
    assertThat(explained.time())
        .satisfies(
            time -> {
              assertThat(time.local()).isEqualTo("2026-03-09T18:11");
              assertThat(time.carried()).isTrue();
            });
  }

  private static String quoted(Span span) {
    String field = span.field() == Span.Field.TITLE ? TITLE : TEXT;
    return field.substring(span.start(), span.end());
  }

  @Test
  void saysWhatSpokeAgainst() {
    Explanation explained = explain("云汀市举行火灾演练", "模拟火灾造成5人被困。");
    assertThat(explained.emergency().yes()).isFalse();
    assertThat(explained.emergency().contra())
        .extracting(cause -> cause.words().quote())
        .contains("演练");
    assertThat(explained.figures()).allSatisfy(figure -> assertThat(figure.carried()).isFalse());
    assertThat(ExplanationText.lines(explained))
        .anyMatch(line -> line.startsWith("突发事件 / emergency：否"))
        .anyMatch(line -> line.contains("反对 / against") && line.contains("「演练」题"));
  }

  @Test
  void namesThePlacesThatWereNotTaken() {
    Explanation explained = explain(TITLE, TEXT);
    assertThat(explained.place().place().code()).isEqualTo("990100");
    List<String> lines = ExplanationText.lines(explained);
    assertThat(lines).anyMatch(line -> line.contains("未取") && line.contains("湖南"));
  }

  @Test
  void aPostAboutNothingIsExplainedToo() {
    Explanation explained = explain("面馆的面不错", "");
    assertThat(explained.emergency().yes()).isFalse();
    assertThat(explained.emergency().pro()).isEmpty();
    assertThat(ExplanationText.lines(explained))
        .contains("话题 / topics：无", "事发时间 / occurred：未述", "等级 / severity：无数字或定级依据");
  }
}
