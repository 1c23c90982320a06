package io.huiying.analysis.adapters.kafka;

import static io.huiying.analysis.domain.group.Posts.titled;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.huiying.analysis.adapters.elasticsearch.ElasticsearchPostIndex;
import io.huiying.analysis.adapters.elasticsearch.Meanings;
import io.huiying.analysis.adapters.elasticsearch.SearchNode;
import io.huiying.analysis.adapters.metrics.AnalysisMetrics;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.wire.Json;
import io.huiying.contracts.wire.Topics;
import io.huiying.kit.streams.DeadLetters;
import io.huiying.local.parts.RealParts;
import io.huiying.local.parts.WithRealParts;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real broker and the real node: what the node refuses lies among the dead letters with its
 * cause and is counted, and what came after it is found.
 */
@Timeout(300)
@ExtendWith(WithRealParts.class)
class RefusedOnRealPartsTest {

  private static final Duration LATER = Duration.ofDays(3650);
  private static final String CONFLICTING = "huiying-posts-v2-2036.02";

  @TempDir Path folder;

  @Test
  void refusedDocumentsAndMappingConflictsAreDeadLettersAndTheFeedGoesOn(RealParts shared)
      throws Exception {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    AssessedPost good = titled("云汀夜市恢复营业").post();
    AssessedPost immense = withLexicon(titled("云汀夜市停业").post(), "x".repeat(40_000));
    AssessedPost conflicting = titled("云汀夜市十年后").after(LATER).post();
    try (RealParts own = RealParts.fresh();
        SearchNode node = new SearchNode(shared.elasticsearchUrl())) {
      ElasticsearchPostIndex index =
          new ElasticsearchPostIndex(node, new Meanings((title, text) -> unit(), () -> 0));
      index.store(List.of(titled("云汀夜市").post()));
      makeConflicting(shared.elasticsearchUrl());
      String brokers = own.bootstrapServers();
      write(
          brokers,
          bytes(immense),
          "no post at all".getBytes(StandardCharsets.UTF_8),
          bytes(conflicting),
          bytes(good));
      IndexFeed feed = feed(brokers, index, new AnalysisMetrics(registry));
      Thread running = Thread.ofPlatform().start(feed);
      List<ConsumerRecord<String, byte[]>> letters = deadLetters(brokers, 3);
      feed.close();
      running.join();
      assertThat(letters)
          .extracting(letter -> header(letter, DeadLetters.MESSAGE))
          .containsExactlyInAnyOrder(
              "does not begin as a AssessedPost/1",
              "search index refuses: document_parsing_exception",
              "search index refuses: document_parsing_exception");
      assertThat(letters)
          .extracting(letter -> header(letter, DeadLetters.ORIGIN_OFFSET))
          .containsExactlyInAnyOrder("0", "1", "2");
      index.refresh();
      assertThat(index.get(good.post().postId())).isPresent();
      assertThat(index.get(immense.post().postId())).isEmpty();
    }
    assertThat(registry.counter("huiying.posts.index.refused").count()).isEqualTo(2);
    assertThat(registry.counter("huiying.posts.indexed").count()).isEqualTo(1);
  }

  /** An index whose heat is an address, as somebody's careless hand may have made it. */
  private static void makeConflicting(String url) throws Exception {
    ObjectNode body = Json.mapper().createObjectNode();
    body.putObject("mappings").putObject("properties").putObject("heat").put("type", "ip");
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> made =
          http.send(
              HttpRequest.newBuilder(URI.create(url + "/" + CONFLICTING))
                  .header("Content-Type", "application/json")
                  .PUT(HttpRequest.BodyPublishers.ofString(body.toString()))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
    }
  }

  private IndexFeed feed(String brokers, ElasticsearchPostIndex index, AnalysisMetrics metrics) {
    HouseOn house = new HouseOn(brokers, folder, "1");
    return new IndexFeed(
        new KafkaConsumer<>(
            ClientSettings.indexFeed(house), new StringDeserializer(), new ByteArrayDeserializer()),
        new KafkaProducer<>(
            ClientSettings.producer(house, 10_000),
            new ByteArraySerializer(),
            new ByteArraySerializer()),
        index,
        metrics);
  }

  private static void write(String brokers, byte[]... values) throws Exception {
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", brokers),
            new StringSerializer(),
            new ByteArraySerializer())) {
      for (byte[] value : values) {
        producer.send(new ProducerRecord<>(Topics.ASSESSED_POST.name(), 0, "k", value)).get();
      }
    }
  }

  private static List<ConsumerRecord<String, byte[]>> deadLetters(String brokers, int count) {
    TopicPartition aside = new TopicPartition(Topics.ASSESSED_POST.deadLetters(), 0);
    List<ConsumerRecord<String, byte[]>> letters = new ArrayList<>();
    try (KafkaConsumer<String, byte[]> reader =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", brokers, "auto.offset.reset", "earliest"),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      reader.assign(List.of(aside));
      Instant late = Instant.now().plusSeconds(60);
      while (letters.size() < count) {
        reader.poll(Duration.ofMillis(200)).forEach(letters::add);
        assertThat(Instant.now()).as("%d of %d put aside", letters.size(), count).isBefore(late);
      }
    }
    return letters;
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(AssessedPost post) {
    return Topics.ASSESSED_POST.value().toBytes(post);
  }

  private static AssessedPost withLexicon(AssessedPost p, String lexicon) {
    return new AssessedPost(
        p.post(),
        p.topics(),
        p.emergency(),
        p.place(),
        p.figures(),
        p.occurrence(),
        p.severity(),
        lexicon,
        p.assessedAt());
  }

  private static float[] unit() {
    float[] vector = new float[512];
    vector[0] = 1;
    return vector;
  }
}
