package io.huiying.kit.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huiying.contracts.wire.Topics;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.kstream.Consumed;
import org.junit.jupiter.api.Test;

/**
 * A full disk must not condemn good records; a record that breaks its reader is condemned alone.
 */
class FaultsOfTheHouseTest {

  @Test
  void aStoreThatCannotWriteStopsTheThreadAndCondemnsNothing() {
    RuntimeException diskFull = new ProcessorStateException("no space left on device");
    try (TopologyTestDriver driver = driver(diskFull)) {
      assertThatThrownBy(() -> push(driver)).hasRootCauseMessage("no space left on device");
      assertThat(nothingCondemned(driver)).isTrue();
    }
  }

  @Test
  void aRecordThatBreaksItsReaderIsCondemnedAlone() {
    try (TopologyTestDriver driver =
        driver(new IllegalStateException("a case nobody thought of"))) {
      push(driver);
      assertThat(nothingCondemned(driver)).isFalse();
    }
  }

  /** Whether no dead letter was written. */
  private static boolean nothingCondemned(TopologyTestDriver driver) {
    return driver
        .createOutputTopic(
            Topics.POST.deadLetters(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
        .isEmpty();
  }

  private static void push(TopologyTestDriver driver) {
    driver
        .createInputTopic(Topics.POST.name(), new StringSerializer(), new StringSerializer())
        .pipeInput("p1", "a good record");
  }

  private static TopologyTestDriver driver(RuntimeException fault) {
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream(Topics.POST.name(), Consumed.with(Serdes.String(), Serdes.String()))
        .foreach(
            (key, value) -> {
              throw fault;
            });
    Topology topology = builder.build();
    Properties settings = new Properties();
    settings.putAll(
        Map.of(
            StreamsConfig.APPLICATION_ID_CONFIG, "faults-test",
            StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:1",
            StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class,
            DeadLetterHandler.FALLBACK, "fallback.dlq"));
    return new TopologyTestDriver(topology, settings);
  }
}
