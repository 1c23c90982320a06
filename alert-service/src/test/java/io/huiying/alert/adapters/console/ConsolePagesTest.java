package io.huiying.alert.adapters.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsolePagesTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/desk", "/incidents/i0123", "/apiary", "/queue"})
  void areWhatLooksLikeAPage(String path) {
    assertThat(ConsolePages.isPage(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api", "/api/v1/incidents", "/q/health", "/q", "/assets/a.js", "/favicon.ico"})
  void areNeitherTheApiNorFiles(String path) {
    assertThat(ConsolePages.isPage(path)).isFalse();
  }
}
