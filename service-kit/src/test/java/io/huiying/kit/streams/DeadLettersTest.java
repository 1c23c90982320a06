package io.huiying.kit.streams;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.wire.Topics;
import io.huiying.contracts.wire.UnreadableMessageException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;

class DeadLettersTest {

  private static final byte[] POISON = "not a post".getBytes(StandardCharsets.UTF_8);

  @Test
  void aPoisonRecordGoesToItsTopicsDeadLettersWithCauseAndOriginAndTheStreamGoesOn() {
    try (TopologyTestDriver driver = new TopologyTestDriver(postsToPosts(), settings())) {
      var in =
          driver.createInputTopic(
              Topics.POST.name(), new StringSerializer(), new ByteArraySerializer());
      in.pipeInput("p1", POISON);
      in.pipeInput("p2", goldenPost());
      var dead =
          driver.createOutputTopic(
              Topics.POST.deadLetters(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
      TestRecord<byte[], byte[]> letter = dead.readRecord();
      assertThat(letter.value()).isEqualTo(POISON);
      assertThat(header(letter, DeadLetters.CAUSE))
          .isEqualTo(UnreadableMessageException.class.getName());
      assertThat(header(letter, DeadLetters.ORIGIN_TOPIC)).isEqualTo(Topics.POST.name());
      assertThat(header(letter, DeadLetters.ORIGIN_OFFSET)).isEqualTo("0");
      assertThat(dead.isEmpty()).isTrue();
      var out =
          driver.createOutputTopic("out", new ByteArrayDeserializer(), new ByteArrayDeserializer());
      assertThat(new String(out.readRecord().key(), StandardCharsets.UTF_8)).isEqualTo("p2");
    }
  }

  @Test
  void recordsOfInternalTopicsGoToTheApplicationsDeadLetters() {
    assertThat(DeadLetters.topicFor("huiying-grouper-s1-candidates-repartition", "x.dlq"))
        .isEqualTo("x.dlq");
    assertThat(DeadLetters.topicFor(Topics.SIGNAL.name(), "x.dlq"))
        .isEqualTo(Topics.SIGNAL.deadLetters());
  }

  @Test
  void keepsKeyAndValueRawAndNamesWhoCouldNotReadThem() {
    ProducerRecord<byte[], byte[]> letter =
        DeadLetters.of("t.dlq", "app", "t", 3, 42, null, POISON, new IllegalStateException("bad"));
    List<String> headers = new ArrayList<>();
    letter.headers().forEach(h -> headers.add(new String(h.value(), StandardCharsets.UTF_8)));
    assertThat(letter.key()).isNull();
    assertThat(headers).contains("t", "3", "42", "app", "bad");
  }

  private static org.apache.kafka.streams.Topology postsToPosts() {
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream(Topics.POST.name(), Consumed.with(Topics.POST.key(), Topics.POST.value()))
        .to("out", Produced.with(Topics.POST.key(), Topics.POST.value()));
    return builder.build();
  }

  private static Properties settings() {
    Properties settings = new Properties();
    settings.putAll(
        Map.of(
            StreamsConfig.APPLICATION_ID_CONFIG, "dead-letters-test",
            StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:1",
            StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class,
            DeadLetterHandler.FALLBACK, "fallback.dlq"));
    return settings;
  }

  private static byte[] goldenPost() {
    return """
        {"schema":"Post/1","postId":"p2","sourceId":"s","sourceKind":"NEWS","externalId":"e",\
        "title":"t","text":"","firstSeenAt":"2026-03-05T04:00:00Z",\
        "ingestedAt":"2026-03-05T04:00:00Z",\
        "engagement":{"heat":0,"reposts":0,"comments":0,"likes":0},"mark":"LIVE"}"""
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String header(TestRecord<byte[], byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
