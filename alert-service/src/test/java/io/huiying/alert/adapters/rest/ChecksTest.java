package io.huiying.alert.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huiying.kit.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

  @Test
  void namesTheFieldThatIsWrong() {
    assertThatThrownBy(() -> Checks.text("note", " ", 10))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("note");
    assertThatThrownBy(() -> Checks.text("note", "x".repeat(11), 10)).hasMessageContaining("10");
    assertThatThrownBy(() -> Checks.text("note", "a\u0000b", 10)).hasMessageContaining("控制字符");
  }

  @Test
  void takesBlankAsLeftOut() {
    assertThat(Checks.optional("note", "  ", 10)).isNull();
    assertThat(Checks.optional("note", " 已核实 ", 10)).isEqualTo("已核实");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "file:///etc/passwd", "//example.invalid", "http://"})
  void refusesAddressesThatAreNoWebPages(String url) {
    assertThatThrownBy(() -> Checks.url("url", url)).isInstanceOf(ProblemException.class);
  }

  @Test
  void hidesIdentifiersInPeoplesWords() {
    assertThat(Checks.words("note", "联系人 13800138000 已到场", 100)).isEqualTo("联系人 138****8000 已到场");
    assertThat(Checks.words("note", " ", 100)).isNull();
  }

  @Test
  void takesWebPages() {
    assertThat(Checks.url("url", "https://www.example.invalid/a?b=1"))
        .isEqualTo("https://www.example.invalid/a?b=1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9901", "99010a", "9901021", ""})
  void refusesCodesThatAreNoDivisions(String code) {
    assertThatThrownBy(() -> Checks.division("code", code)).isInstanceOf(ProblemException.class);
  }
}
