package io.huiying.alert.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huiying.alert.domain.clock.OpenClocks;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockDetail;
import io.huiying.contracts.clock.ClockNote;
import io.huiying.contracts.clock.Threshold;
import io.huiying.contracts.incident.ReportForm;
import io.huiying.contracts.wire.ClockReader;
import io.huiying.contracts.wire.Topics;
import io.huiying.contracts.wire.UnreadableMessageException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast reading of clocks gives what everybody else reads. */
class ClockReaderTest {

  private final ClockReader reader = new ClockReader();

  /** Every field of another value than any default, so that one that is forgotten shows. */
  private static Clock full() throws ReflectiveOperationException {
    RecordComponent[] fields = Clock.class.getRecordComponents();
    Object[] values = new Object[fields.length];
    for (int i = 0; i < fields.length; i++) {
      values[i] = value(fields[i].getType(), i);
    }
    Class<?>[] types = Stream.of(fields).map(RecordComponent::getType).toArray(Class<?>[]::new);
    return Clock.class.getDeclaredConstructor(types).newInstance(values);
  }

  private static Object value(Class<?> type, int number) {
    if (type == String.class) {
      return "云汀" + number;
    }
    if (type == Instant.class) {
      return OpenClocks.NOON.plusSeconds(number).plusNanos(number * 1_000L);
    }
    if (type == Duration.class) {
      return Duration.ofMinutes(number);
    }
    if (type == Threshold.class) {
      return new Threshold(number);
    }
    if (type == ClockDetail.class) {
      return new ClockDetail(
          "首次",
          ReportForm.values()[0],
          "上一级人民政府",
          List.of(ClockNote.values()),
          OpenClocks.NOON,
          "2026@1");
    }
    if (type == boolean.class) {
      return true;
    }
    if (type == int.class) {
      return number;
    }
    return type.getEnumConstants()[type.getEnumConstants().length - 1];
  }

  @Test
  void readsEveryFieldThatTheContractHas() throws ReflectiveOperationException {
    Clock full = full();
    assertThat(reader.read(Topics.CLOCK.value().toBytes(full))).isEqualTo(full);
  }

  @Test
  void readsAClockThatLacksWhatItMayLack() {
    Clock plain = OpenClocks.clock("i1", OpenClocks.NOON, Duration.ofHours(5));
    assertThat(reader.read(Topics.CLOCK.value().toBytes(plain))).isEqualTo(plain);
  }

  @Test
  void passesOverWhatNewerWritersAdd() {
    Clock plain = OpenClocks.clock("i1", OpenClocks.NOON, Duration.ofHours(5));
    String words = new String(Topics.CLOCK.value().toBytes(plain), StandardCharsets.UTF_8);
    String grown = words.substring(0, words.length() - 1) + ",\"later\":{\"deep\":[1,2]}}";
    assertThat(reader.read(grown.getBytes(StandardCharsets.UTF_8))).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[]",
        "{}",
        "{\"schema\":\"Clock/2\"}",
        "{\"schema\":\"Clock/1\",\"id\":\"k\"}"
      })
  void refusesWhatIsNoClock(String words) {
    assertThatThrownBy(() -> reader.read(words.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(UnreadableMessageException.class);
  }
}
