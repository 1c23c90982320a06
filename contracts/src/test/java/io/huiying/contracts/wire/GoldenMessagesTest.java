package io.huiying.contracts.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huiying.contracts.correction.Correction;
import io.huiying.contracts.heat.Heat;
import io.huiying.contracts.incident.IncidentAction;
import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.signal.GroupSignal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Messages written by any version are read by any other. A golden file is what an earlier version
 * wrote; it changes only together with a schema version. {@code -Dgolden.write=true} writes the
 * files of new message kinds.
 */
class GoldenMessagesTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden");

  static Stream<KafkaTopic<?>> topics() {
    return Topics.all().stream();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void newCodeWritesWhatOldCodeReads(KafkaTopic<?> topic) throws IOException {
    String written = String.join("\n", lines(topic)) + "\n";
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(golden(topic), written);
    }
    assertThat(written).isEqualTo(Files.readString(golden(topic)));
  }

  @ParameterizedTest
  @MethodSource("topics")
  void newCodeReadsWhatOldCodeWrote(KafkaTopic<?> topic) throws IOException {
    List<Object> read =
        Files.readAllLines(golden(topic)).stream().<Object>map(line -> parse(topic, line)).toList();
    assertThat(read).isEqualTo(Samples.byTopic().get(topic));
  }

  @ParameterizedTest
  @MethodSource("topics")
  void oldCodeSkipsFieldsThatNewCodeAdds(KafkaTopic<?> topic) throws IOException {
    for (String line : Files.readAllLines(golden(topic))) {
      String grown = line.substring(0, line.length() - 1) + ",\"addedLater\":{\"deep\":[1,2]}}";
      assertThat(parse(topic, grown)).isEqualTo(parse(topic, line));
    }
  }

  @ParameterizedTest
  @MethodSource("topics")
  void refusesAMessageOfANewerSchema(KafkaTopic<?> topic) throws IOException {
    String newer = Files.readAllLines(golden(topic)).getFirst().replaceFirst("/1\"", "/2\"");
    assertThatThrownBy(() -> parse(topic, newer))
        .isInstanceOf(UnreadableMessageException.class)
        .hasMessageContaining("newer than");
  }

  @Test
  void everyKindOfChangeActionSignalHeatAndCorrectionHasASample() {
    assertThat(kinds(Topics.EVENT, value -> ((IncidentEvent) value).change().getClass()))
        .isEqualTo(Set.of(IncidentChange.class.getPermittedSubclasses()));
    assertThat(kinds(Topics.COMMAND, value -> ((IncidentCommand) value).action().getClass()))
        .isEqualTo(Set.of(IncidentAction.class.getPermittedSubclasses()));
    assertThat(kinds(Topics.SIGNAL, Object::getClass))
        .isEqualTo(Set.of(GroupSignal.class.getPermittedSubclasses()));
    assertThat(kinds(Topics.HEAT, Object::getClass))
        .isEqualTo(Set.of(Heat.class.getPermittedSubclasses()));
    assertThat(kinds(Topics.CORRECTION, Object::getClass))
        .isEqualTo(Set.of(Correction.class.getPermittedSubclasses()));
  }

  private static Set<Class<?>> kinds(
      KafkaTopic<?> topic, java.util.function.Function<Object, Class<?>> kind) {
    return Samples.byTopic().get(topic).stream().map(kind).collect(Collectors.toSet());
  }

  private static List<String> lines(KafkaTopic<?> topic) {
    return Samples.byTopic().get(topic).stream().map(value -> write(topic, value)).toList();
  }

  @SuppressWarnings("unchecked")
  private static <T> String write(KafkaTopic<T> topic, Object value) {
    return new String(topic.value().toBytes((T) value), StandardCharsets.UTF_8);
  }

  private static Object parse(KafkaTopic<?> topic, String line) {
    return topic.value().fromBytes(line.getBytes(StandardCharsets.UTF_8));
  }

  private static Path golden(KafkaTopic<?> topic) {
    return FOLDER.resolve(topic.name() + ".jsonl");
  }
}
