package io.huiying.alert.adapters.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginFilterTest {

  @Test
  void knowsItsOwnPages() {
    assertThat(OriginFilter.sameHost("http://127.0.0.1:8080", "127.0.0.1:8080")).isTrue();
    assertThat(OriginFilter.sameHost("https://Huiying.example", "huiying.example")).isTrue();
  }

  @Test
  void knowsForeignPagesAndNonsense() {
    assertThat(OriginFilter.sameHost("http://127.0.0.1:9999", "127.0.0.1:8080")).isFalse();
    assertThat(OriginFilter.sameHost("null", "127.0.0.1:8080")).isFalse();
    assertThat(OriginFilter.sameHost("http://a b", "127.0.0.1:8080")).isFalse();
    assertThat(OriginFilter.sameHost("http://127.0.0.1:8080", null)).isFalse();
  }
}
