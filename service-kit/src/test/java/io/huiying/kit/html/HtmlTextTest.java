package io.huiying.kit.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTextTest {

  @Test
  void leavesPlainTextAlone() {
    String plain = "气温<5度，3>2\n第二行 A&B";
    assertThat(HtmlText.of(plain)).isEqualTo(plain);
  }

  @Test
  void makesLinesOfBlocksAndSpacesOfMargins() {
    assertThat(HtmlText.of("<p>云汀市\n  一仓库<b>起火</b></p><p>2人&nbsp;被困<br>已救出</p>").strip())
        .isEqualTo("云汀市 一仓库起火\n\n2人\u00A0被困\n已救出");
  }

  @Test
  void dropsScriptsStylesAndComments() {
    assertThat(
            HtmlText.of(
                    "<style>p{}</style><script>alert('x')</script><!-- 内部 -->起火<iframe src=x>y</iframe>")
                .strip())
        .isEqualTo("起火");
  }

  @Test
  void readsEntitiesInTextWithoutTags() {
    assertThat(HtmlText.of("云汀&middot;滨江 &#28779; &lt;通报&gt;")).isEqualTo("云汀·滨江 火 <通报>");
  }

  @Test
  void survivesDeepNesting() {
    assertThat(HtmlText.of("<div>".repeat(20_000) + "起火").strip()).isEqualTo("起火");
  }
}
