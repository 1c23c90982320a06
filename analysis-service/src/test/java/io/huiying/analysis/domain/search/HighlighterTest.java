package io.huiying.analysis.domain.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HighlighterTest {

  @Test
  void marksEveryWordAndEscapesTheRest() {
    assertThat(of("商场 起火").whole("云汀<商场>起火，商场已疏散"))
        .containsExactly("云汀&lt;<em>商场</em>&gt;<em>起火</em>，<em>商场</em>已疏散");
  }

  @Test
  void marksTheLongestPieceOfAWordThatTheSegmenterCut() {
    assertThat(of("消防员").whole("消防人员到场")).containsExactly("<em>消防</em>人员到场");
  }

  @Test
  void joinsMarksThatTouchOrOverlap() {
    assertThat(of("滨江路 江路商场").whole("滨江路商场")).containsExactly("<em>滨江路商场</em>");
  }

  @Test
  void doesNotMarkWhatWasExcludedOrIsNotThere() {
    assertThat(of("起火 -演习").whole("演习")).isEmpty();
    assertThat(of("").whole("演习")).isEmpty();
  }

  @Test
  void cutsAtMostTwoStretchesOfALongTextAndHalvesNoCharacter() {
    String text = "😀".repeat(100) + "起火" + "😀".repeat(200) + "起火" + "好".repeat(100) + "起火";
    assertThat(of("起火").fragments(text))
        .hasSize(2)
        .allSatisfy(
            fragment ->
                assertThat(fragment)
                    .contains("<em>起火</em>")
                    .hasSizeBetween(40, 120)
                    .matches(whole -> whole.equals(new String(whole.getBytes(UTF_8), UTF_8))));
  }

  /** A word of two hundred signs has twenty thousand pieces. */
  @Test
  void looksForShortPiecesOfALongWordNearTheBeginningOnly() {
    String word = "云汀市滨江区江滨路商场起火";
    assertThat(of(word).whole("云汀市滨江区江滨路通车")).containsExactly("<em>云汀市滨江区江滨</em>路通车");
    assertThat(of(word).whole("好".repeat(5_000) + "江滨路商场")).isEmpty();
    assertThat(of(word).fragments("好".repeat(5_000) + word)).hasSize(1);
  }

  @Test
  void ignoresCase() {
    assertThat(of("gdp").whole("GDP增速")).containsExactly("<em>GDP</em>增速");
  }

  private static Highlighter of(String typed) {
    return new Highlighter(SearchWords.parse(typed));
  }
}
