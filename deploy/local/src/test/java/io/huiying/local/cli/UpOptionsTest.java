package io.huiying.local.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.huiying.local.Refusal;
import io.huiying.local.house.HouseOptions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpOptionsTest {

  @Test
  void listensOnLoopbackAtTheUsualPortsUnlessAsked() {
    HouseOptions house = UpOptions.of(List.of()).house();
    assertThat(house.address()).isEqualTo("127.0.0.1");
    assertThat(house.consoleUrl()).isEqualTo("http://127.0.0.1:8080/");
    assertThat(house.clock()).isNull();
    assertThat(house.drill()).isFalse();
  }

  @Test
  void readsTheClockWithItsOffset() {
    UpOptions up =
        UpOptions.of(
            List.of("--clock", "2024-07-17T17:00+08:00", "--speed", "60", "--detach", "--drill"));
    assertThat(up.house().clock()).isEqualTo(Instant.parse("2024-07-17T09:00:00Z"));
    assertThat(up.house().speed()).isEqualTo(60);
    assertThat(up.house().drill()).isTrue();
    assertThat(up.detach()).isTrue();
  }

  @Test
  void movesEveryPort() {
    HouseOptions house = UpOptions.of(List.of("--port-offset", "10000")).house();
    assertThat(house.ports().services().values()).containsExactly(18080, 18081, 18082);
    assertThat(house.ports().inner().values()).containsExactly(19092, 19093, 19200, 19300);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--clock 2024-07-17T17:00",
        "--clock yesterday",
        "--clock",
        "--speed 60",
        "--speed fast --clock 2024-07-17T17:00+08:00",
        "--port-offset 70000",
        "--port-offset -1",
        "--fast",
        "now"
      })
  void refusesWhatItCannotUnderstand(String words) {
    assertThatExceptionOfType(RuntimeException.class)
        .isThrownBy(() -> UpOptions.of(List.of(words.split(" "))))
        .isInstanceOfAny(Refusal.class, IllegalArgumentException.class);
  }
}
