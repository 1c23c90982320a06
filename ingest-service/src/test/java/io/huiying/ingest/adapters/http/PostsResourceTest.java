package io.huiying.ingest.adapters.http;

import static io.huiying.ingest.adapters.http.Pusher.JSON;
import static io.huiying.ingest.adapters.http.Pusher.NDJSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.post.Post;
import io.huiying.contracts.wire.Topics;
import io.huiying.ingest.adapters.http.Pusher.Answer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Needs Quarkus and a broker: what is tested is the door as it is reached and what it promises. */
@QuarkusTest
@QuarkusTestResource(value = RealBroker.class, restrictToAnnotatedClass = true)
class PostsResourceTest {

  private static final String FIRE =
      "{\"sourceId\":\"manual\",\"title\":\"云汀市一仓库起火\",\"externalId\":\"%s\"}";

  @TestHTTPResource("/api/v1/posts")
  URI posts;

  @TestHTTPResource("/q/health/ready")
  URI ready;

  @ConfigProperty(name = DataFolder.TOKEN)
  String token;

  @ConfigProperty(name = "huiying.kafka.bootstrap-servers")
  String broker;

  private Pusher pusher;

  @BeforeEach
  void awaitBroker() throws IOException, InterruptedException {
    pusher = new Pusher(posts, token);
    long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (Pusher.send(HttpRequest.newBuilder(ready)).status() != 200) {
      assertThat(System.nanoTime()).as("the broker has to be seen").isLessThan(until);
    }
  }

  @Test
  void anAcceptedPostIsInKafkaBeforeTheAnswer() throws IOException, InterruptedException {
    Answer answer = pusher.push(JSON, FIRE.formatted("durable"));
    assertThat(answer.status()).isEqualTo(202);
    assertThat(answer.body().path("accepted").asInt()).isEqualTo(1);
    assertThat(answer.body().path("withoutTime").asInt()).isEqualTo(1);
    assertThat(written(answer.body().path("postId").asText()))
        .singleElement()
        .satisfies(post -> assertThat(post.title()).isEqualTo("云汀市一仓库起火"));
  }

  @Test
  void aRepeatIsCountedAndARevisionIsWrittenWithItsFirstSighting()
      throws IOException, InterruptedException {
    String row =
        "{\"sourceId\":\"weibo-hot\",\"externalId\":\"r\",\"title\":\"起火\",\"engagement\":{\"heat\":%d}}\n";
    Answer answer = pusher.push(NDJSON, row.formatted(1) + row.formatted(1) + row.formatted(2));
    assertThat(answer.body().path("accepted").asInt()).isEqualTo(2);
    assertThat(answer.body().path("duplicates").asInt()).isEqualTo(1);
    Answer again = pusher.push(NDJSON, row.formatted(2));
    assertThat(again.status()).isEqualTo(202);
    assertThat(again.body().path("duplicates").asInt()).isEqualTo(1);
    List<Post> revisions = written(again.body().path("postId").asText());
    assertThat(revisions).extracting(post -> post.engagement().heat()).containsExactly(1L, 2L);
    assertThat(revisions.get(1).firstSeenAt()).isEqualTo(revisions.get(0).firstSeenAt());
  }

  @Test
  void badRowsAreNamedAndGoodOnesTaken() throws IOException, InterruptedException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes((FIRE.formatted("good") + "\nnonsense\n\n").getBytes(StandardCharsets.UTF_8));
    body.writeBytes("{\"sourceId\":\"manual\",\"title\":\"".getBytes(StandardCharsets.UTF_8));
    body.write(0xFF);
    body.writeBytes(
        "\"}\n{\"sourceId\":\"nobody\",\"title\":\"x\"}\n".getBytes(StandardCharsets.UTF_8));
    body.writeBytes(
        ("{\"sourceId\":\"manual\",\"text\":\"" + "x".repeat(530_000) + "\"}")
            .getBytes(StandardCharsets.UTF_8));
    Answer answer = pusher.push(NDJSON, BodyPublishers.ofByteArray(body.toByteArray()));
    assertThat(answer.status()).isEqualTo(202);
    assertThat(answer.body().path("rejected").asInt()).isEqualTo(4);
    assertThat(answer.body().path("rows"))
        .extracting(row -> row.path("row").asInt() + " " + row.path("code").asText())
        .containsExactly("2 not-json", "4 bad-utf8", "5 unknown-source", "6 row-too-large");
  }

  @Test
  void saysNoSuccessOverNothing() throws IOException, InterruptedException {
    assertThat(pusher.push(JSON, "hello").code()).isEqualTo("not-json");
    assertThat(pusher.push(JSON, "").code()).isEqualTo("empty-body");
    Answer all = pusher.push(NDJSON, "1\n2\n");
    assertThat(all.status()).isEqualTo(400);
    assertThat(all.code()).isEqualTo("all-rejected");
    assertThat(all.body().path("rows")).hasSize(2);
  }

  @Test
  void refusesABodyOfFiveMegabytesDeclaredOrNot() throws IOException, InterruptedException {
    byte[] big = (FIRE.formatted("big") + "\n").repeat(60_000).getBytes(StandardCharsets.UTF_8);
    assertThat(big.length).isGreaterThan(4 * 1024 * 1024);
    assertThat(pusher.push(JSON, BodyPublishers.ofByteArray(big)).status()).isEqualTo(413);
    Answer chunked =
        pusher.push(NDJSON, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(big)));
    assertThat(chunked.status()).isEqualTo(413);
    assertThat(chunked.code()).isEqualTo("too-large");
  }

  @Test
  void readsGzipAndNoOtherCompression() throws IOException, InterruptedException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(FIRE.formatted("packed").getBytes(StandardCharsets.UTF_8));
    }
    var body = BodyPublishers.ofByteArray(packed.toByteArray());
    assertThat(pusher.push(JSON, body, "Content-Encoding", "gzip").status()).isEqualTo(202);
    assertThat(pusher.push(JSON, body, "Content-Encoding", "br").status()).isEqualTo(415);
    assertThat(pusher.push("text/plain", "x").status()).isEqualTo(415);
    assertThat(pusher.push("application/json; charset=gbk", "{}").status()).isEqualTo(415);
  }

  @Test
  void isClosedToStrangers() throws IOException, InterruptedException {
    Answer answer = new Pusher(posts, "stranger").push(JSON, FIRE.formatted("stranger"));
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.http().headers().firstValue("Content-Type"))
        .hasValue("application/problem+json");
  }

  private List<Post> written(String postId) {
    Map<String, Object> settings = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker);
    try (KafkaConsumer<String, Post> consumer =
        new KafkaConsumer<>(
            settings, Topics.POST.key().deserializer(), Topics.POST.value().deserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(Topics.POST.name()).stream()
              .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<Post> found = new ArrayList<>();
      while (partitions.stream().anyMatch(at -> consumer.position(at) < ends.get(at))) {
        consumer
            .poll(Duration.ofMillis(200))
            .forEach(
                record -> {
                  if (record.key().equals(postId)) {
                    found.add(record.value());
                  }
                });
      }
      return found;
    }
  }
}
