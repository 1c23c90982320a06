package io.huiying.analysis.domain.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huiying.analysis.domain.search.SearchWords.Clause;
import io.huiying.analysis.domain.search.SearchWords.Term;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

  @Test
  void readsWordsPhrasesAlternativesAndExclusions() {
    assertThat(SearchWords.parse("商场　“滨江 路” 起火|爆燃 -演习").clauses())
        .containsExactly(
            clause(false, word("商场")),
            clause(false, exact("滨江 路")),
            clause(false, word("起火"), word("爆燃")),
            clause(true, word("演习")));
  }

  @Test
  void fitsEverythingWhenNothingIsTyped() {
    assertThat(SearchWords.parse(" 　 ").isEmpty()).isTrue();
  }

  @Test
  void takesAHyphenInsideAWordAsPartOfIt() {
    assertThat(SearchWords.parse("K-9").clauses()).containsExactly(clause(false, word("K-9")));
  }

  @ParameterizedTest
  @CsvSource({"商场 \"起火, 4, 引号", "起火 - 演习, 5, 排除", "起火|, 4, 另一个", "|起火, 1, 之前", "\"\", 1, 引号之间"})
  void saysWhereAndWhatToDo(String typed, int position, String advice) {
    assertThatThrownBy(() -> SearchWords.parse(typed))
        .isInstanceOf(SearchSyntaxException.class)
        .hasMessageStartingWith("第 " + position + " 字处")
        .hasMessageContaining(advice);
  }

  @Test
  void refusesMoreThanAPersonTypes() {
    assertThatThrownBy(() -> SearchWords.parse("火 ".repeat(17))).hasMessageContaining("最多 16 个检索词");
    assertThatThrownBy(() -> SearchWords.parse("火".repeat(201))).hasMessageContaining("200 字");
  }

  @Test
  void readsOrRefusesAnyText() {
    Random random = new Random(20261121);
    String letters = "火灾 　\"“”「」|｜-－ab\ud83d\ude00";
    int understood = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder typed = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        typed.append(letters.charAt(random.nextInt(letters.length())));
      }
      try {
        assertThat(SearchWords.parse(typed.toString()).clauses())
            .allMatch(clause -> clause.alternatives().stream().noneMatch(t -> t.text().isEmpty()));
        understood++;
      } catch (SearchSyntaxException e) {
        assertThat(e.position()).isBetween(0, typed.length());
      }
    }
    assertThat(understood).isPositive();
  }

  private static Clause clause(boolean excluded, Term... terms) {
    return new Clause(List.of(terms), excluded);
  }

  private static Term word(String text) {
    return new Term(text, false);
  }

  private static Term exact(String text) {
    return new Term(text, true);
  }
}
