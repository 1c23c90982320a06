package io.huiying.ingest.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

  @Test
  void dropsWhatHidesOrReversesText() {
    assertThat(CleanText.line("云\u200B汀\u202E市\u0000\uFEFF起\u0007火")).isEqualTo("云汀市起火");
  }

  @Test
  void replacesHalfASurrogatePairAndKeepsWholeOnes() {
    assertThat(CleanText.line("火\uD83D\uDD25灾\uD83D")).isEqualTo("火\uD83D\uDD25灾\uFFFD");
    assertThat(CleanText.line("\uDD25火")).isEqualTo("\uFFFD火");
  }

  @Test
  void makesOneLineOfATitle() {
    assertThat(CleanText.line("  云汀市\r\n\t一仓库　起火 ")).isEqualTo("云汀市 一仓库　起火");
  }

  @Test
  void keepsLinesButNotRowsOfEmptyOnes() {
    assertThat(CleanText.lines("一\r\n\r\n\r\n\r\n二 \r三\u2028四")).isEqualTo("一\n\n二\n三\n四");
  }
}
