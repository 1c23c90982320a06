package io.huiying.analysis.adapters.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

  private final WordPieces pieces =
      new WordPieces(
          Map.of(
              "[CLS]", 1, "[SEP]", 2, "[UNK]", 3, "停", 4, "水", 5, "smart", 6, "##er", 7, ",", 8,
              "3", 9));

  @Test
  void readsEachCharacterByItself() {
    assertThat(pieces.cut("停水", 10)).containsExactly(1, 4, 5, 2);
  }

  @Test
  void cutsWordsIntoTheirLongestPieces() {
    assertThat(pieces.cut("Smarter,停 3", 10)).containsExactly(1, 6, 7, 8, 4, 9, 2);
  }

  @Test
  void namesWhatItDoesNotKnow() {
    assertThat(pieces.cut("云 smartx", 10)).containsExactly(1, 3, 3, 2);
  }

  @Test
  void neverPassesTheLimit() {
    assertThat(pieces.cut("停水".repeat(50_000), 6)).containsExactly(1, 4, 5, 4, 5, 2);
    assertThat(pieces.cut("smarter".repeat(50_000), 6)).containsExactly(1, 3, 2);
    assertThat(pieces.cut("", 6)).containsExactly(1, 2);
  }

  @Test
  void refusesAVocabularyWithoutMarks() {
    assertThatThrownBy(() -> new WordPieces(Map.of("停", 4)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[CLS]");
  }
}
