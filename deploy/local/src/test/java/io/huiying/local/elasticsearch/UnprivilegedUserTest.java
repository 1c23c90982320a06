package io.huiying.local.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnprivilegedUserTest {

  @Test
  void knowsRootAsTheSystemDoes() throws Exception {
    Process id = new ProcessBuilder(List.of("id", "-u")).start();
    String uid = new String(id.getInputStream().readAllBytes()).strip();
    assertThat(UnprivilegedUser.isRoot()).isEqualTo(uid.equals("0"));
  }
}
