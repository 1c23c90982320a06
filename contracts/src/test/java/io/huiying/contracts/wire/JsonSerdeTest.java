package io.huiying.contracts.wire;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSerdeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "null",
        "not json",
        "{\"schema\":\"Post/1\"",
        "{\"schema\":\"Post/1\"}",
        "{\"schema\":\"Post/0\",\"postId\":\"p\"}",
        "{\"schema\":\"Post/x\",\"postId\":\"p\"}",
        "{\"schema\":\"Alarm/1\",\"id\":\"a\"}",
        "{\"schema\":\"Post/99999999999\",\"postId\":\"p\"}",
      })
  void refusesWhatIsNoMessageOfItsTopic(String bytes) {
    assertThatThrownBy(() -> Topics.ALARM.value().fromBytes(withoutAlarm(bytes)))
        .isInstanceOf(UnreadableMessageException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 40, 200})
  void refusesNestingWithoutEnd(int depth) {
    String deep = "{\"schema\":\"Alarm/1\",\"id\":" + "[".repeat(depth);
    assertThatThrownBy(() -> Topics.ALARM.value().fromBytes(withoutAlarm(deep)))
        .isInstanceOf(UnreadableMessageException.class);
  }

  private static byte[] withoutAlarm(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
