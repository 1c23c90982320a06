package io.huiying.contracts.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantTextTest {

  private static final int[] FRACTIONS = {0, 250_000_000, 1_000_000, 1_000, 999_999_000, 1};

  private static Instant fromJson(String words) throws JsonProcessingException {
    return Json.mapper().readValue('"' + words + '"', Instant.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-28T23:59:59Z",
        "2024-02-29T00:00:00.5Z",
        "2026-12-31T23:59:59.123456789Z",
        "1969-12-31T23:59:59.999Z",
        "2026-11-21T06:38:05.000001Z"
      })
  void readsAsThePlatformDoes(String words) {
    char[] text = ("x" + words + "x").toCharArray();
    assertThat(InstantText.readUsual(text, 1, words.length())).isEqualTo(Instant.parse(words));
    assertThat(Arrays.copyOfRange(text, 1, text.length - 1)).containsExactly(words.toCharArray());
  }

  @Test
  void writesAsThePlatformDoes() throws JsonProcessingException {
    Random random = new Random(20261121);
    for (int i = 0; i < 20_000; i++) {
      long second = random.nextLong(-62_167_219_200L, 253_402_300_800L);
      int nano = i % 2 == 0 ? FRACTIONS[random.nextInt(6)] : random.nextInt(1_000_000_000);
      Instant instant = Instant.ofEpochSecond(second, nano);
      String json = Json.mapper().writeValueAsString(instant);
      assertThat(json).isEqualTo('"' + instant.toString() + '"');
      assertThat(Json.mapper().readValue(json, Instant.class)).isEqualTo(instant);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-29T00:00:00Z",
        "2026-13-01T00:00:00Z",
        "2026-00-01T00:00:00Z",
        "2026-01-01T24:00:01Z",
        "2026-01-01T00:60:00Z",
        "2026-01-01 00:00:00Z",
        "2026x01x01T00:00:00Z",
        "2026-01-01T00:00:00,5Z",
        "2026-01-01T00:00:00.1234567890Z",
        "today"
      })
  void isNoInstant(String words) {
    char[] text = words.toCharArray();
    assertThat(InstantText.readUsual(text, 0, text.length)).isNull();
    assertThatThrownBy(() -> InstantText.read(text, 0, text.length))
        .isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> fromJson(words)).isInstanceOf(InvalidFormatException.class);
  }

  @Test
  void unusualFormsAreReadByTheLibrary() throws JsonProcessingException {
    assertThat(fromJson("2026-11-21T14:38:05+08:00"))
        .isEqualTo(Instant.parse("2026-11-21T06:38:05Z"));
    Instant far = Instant.parse("+12026-11-21T06:38:05Z");
    assertThat(Json.mapper().readValue(Json.mapper().writeValueAsString(far), Instant.class))
        .isEqualTo(far);
  }
}
