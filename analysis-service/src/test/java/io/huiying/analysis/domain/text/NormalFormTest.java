package io.huiying.analysis.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NormalFormTest {

  private final NormalForm form = new NormalForm(Map.of('發', '发', '燒', '烧'));

  @Test
  void foldsWidthCaseAndScriptAndDropsSpaces() {
    assertThat(form.of("Ａ１２ 燃燒\u200b㎡")).isEqualTo("a12燃烧m2");
  }

  @Test
  void leadsBackToTheOriginalWords() {
    NormalText text = form.apply("燃燒 １２ 人", "正文：發生");
    int at = text.toString().indexOf("12");
    assertThat(text.span(at, at + 3).quote()).isEqualTo("１２ 人");
    int body = text.toString().indexOf("发生");
    assertThat(text.span(body, body + 2).quote()).isEqualTo("發生");
    assertThat(text.span(body, body + 2).start()).isEqualTo(3);
  }

  @Test
  void aStretchDrawnOutByWhatVanishesIsCut() {
    NormalText text = form.apply("", "3" + "\u200b".repeat(50_000) + "人");
    assertThat(text.span(1, 3).quote()).hasSize(NormalText.LONGEST_SPAN).startsWith("3");
  }

  @Test
  void aStretchOutsideTheTextIsEmpty() {
    NormalText text = form.apply("", "");
    assertThat(text.span(5, 9).quote()).isEmpty();
    assertThat(text.slice(3, 9)).isEmpty();
  }
}
