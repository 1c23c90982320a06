package io.huiying.local.parts;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.wire.KafkaTopic;
import io.huiying.contracts.wire.TopicAdmin;
import io.huiying.contracts.wire.Topics;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Real parts, because what is shown here is that they are real. */
@Timeout(180)
@ExtendWith(WithRealParts.class)
class RealPartsTest {

  private static RealParts parts;

  @BeforeAll
  static void take(RealParts given) {
    parts = given;
  }

  @Test
  void brokerGivesBackWhatItTook() throws Exception {
    String topic = parts.unique("echo");
    try (Admin admin = Admin.create(client())) {
      admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
    }
    try (var producer =
        new KafkaProducer<>(client(), new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(topic, "云汀", "起火")).get();
    }
    assertThat(readAll(topic, 1)).containsExactly("云汀=起火");
  }

  @Test
  void topicsExistAsDeclared() throws Exception {
    try (Admin admin = Admin.create(client())) {
      assertThat(new TopicAdmin(admin, (short) 1).differences()).isEmpty();
      Set<String> names = admin.listTopics().names().get();
      for (KafkaTopic<?> topic : Topics.all()) {
        assertThat(names).contains(topic.name(), topic.deadLetters());
      }
      ConfigResource state = new ConfigResource(ConfigResource.Type.TOPIC, Topics.STATE.name());
      var settings = admin.describeConfigs(List.of(state)).all().get().get(state);
      assertThat(settings.get(TopicConfig.CLEANUP_POLICY_CONFIG).value()).isEqualTo("compact");
      assertThat(settings.get(TopicConfig.FLUSH_MESSAGES_INTERVAL_CONFIG).value()).isEqualTo("1");
    }
  }

  @Test
  void searchNodeCutsChineseIntoWords() throws Exception {
    HttpRequest analyze =
        HttpRequest.newBuilder(URI.create(parts.elasticsearchUrl() + "/_analyze"))
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    """
                    {"analyzer": "smartcn", "text": "云汀市发生火灾"}"""))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = http.send(analyze, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("\"发生\"", "\"火灾\"");
    }
  }

  @Test
  void everyTestIsGivenTheSamePair(RealParts given) {
    assertThat(given).isSameAs(parts).isSameAs(RealParts.shared());
  }

  private static Map<String, Object> client() throws Exception {
    return Map.of("bootstrap.servers", parts.bootstrapServers());
  }

  private static List<String> readAll(String topic, int count) throws Exception {
    try (var consumer =
        new KafkaConsumer<>(client(), new StringDeserializer(), new StringDeserializer())) {
      TopicPartition partition = new TopicPartition(topic, 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      List<String> read = new ArrayList<>();
      while (read.size() < count) {
        consumer
            .poll(Duration.ofSeconds(1))
            .forEach(record -> read.add(record.key() + "=" + record.value()));
      }
      return read;
    }
  }
}
