package io.huiying.contracts.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdsTest {

  @Test
  void sameContentGivesTheSameIdForEver() {
    assertThat(Ids.post("weibo-hot", "云汀一仓库起火"))
        .isEqualTo(Ids.post("weibo-hot", "云汀一仓库起火"))
        .isEqualTo("p02580581eb27e04685e605c4");
  }

  @Test
  void partsDoNotRunTogether() {
    assertThat(Ids.derive("x", "ab", "c")).isNotEqualTo(Ids.derive("x", "a", "bc"));
    assertThat(Ids.derive("x", "ab")).isNotEqualTo(Ids.derive("x", "ab", ""));
  }

  @Test
  void idsOfDifferentKindsDiffer() {
    assertThat(Ids.incident(Ids.group("p1"))).startsWith("i").isNotEqualTo(Ids.group("p1"));
  }
}
