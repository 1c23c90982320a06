package io.huiying.local.house;

import io.huiying.contracts.incident.Role;
import io.huiying.contracts.post.Engagement;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.wire.Ids;
import io.huiying.contracts.wire.Topics;
import io.huiying.kit.access.Tokens;
import io.huiying.local.Refusal;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Fictional posts of an exercise, and somebody who looks for them.
 *
 * @param posts where analysis answers searches
 * @param token of who searches
 */
record RehearsedSearches(HttpClient http, URI posts, String token) {

  private static final List<String> WORDS =
      List.of("居民 道路 小区 学校 医院 公交 供水 停电 施工 物业 停车 噪声 积水 拥堵 抢修 排查 通报 隧道 商场".split(" "));
  private static final String SOURCE = "rehearsal";
  private static final int LENGTH = 12;

  /** As rare among everyday posts as emergencies are. */
  private static final int EMERGENCY = 16;

  private static final Duration TOKEN_VALID = Duration.ofMinutes(10);
  private static final Duration FOUND_WITHIN = Duration.ofMinutes(1);
  private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(15);
  private static final long LOOK_MS = 200;
  private static final int OK = 200;

  /** Who shows a page of results also counts them, though not with each page. */
  private static final int COUNTED = 8;

  /** Somebody who may search in a house. */
  static RehearsedSearches of(DataFolder data, String analysis) throws IOException {
    Instant now = InstantSource.system().instant();
    String token =
        Tokens.openOrCreate(data.root()).issue("rehearsal", Role.MONITOR, now, TOKEN_VALID);
    return new RehearsedSearches(
        HttpClient.newHttpClient(), URI.create(analysis + "/api/v1/posts"), token);
  }

  /** What will be looked for. */
  static void writePosts(String bootstrapServers, int count) {
    Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "acks", "all");
    Instant now = InstantSource.system().instant();
    Random random = new Random(count);
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      for (int i = 0; i < count; i++) {
        String what = i % EMERGENCY == 0 ? "起火" : word(random);
        Post post = post(Integer.toString(i), what, random, now.minusSeconds(count - i));
        producer.send(
            new ProducerRecord<>(
                Topics.POST.name(), post.postId(), Topics.POST.value().toBytes(post)));
      }
    }
  }

  /**
   * Waits until posts are found, then searches.
   *
   * @throws Refusal when nothing is found, or a search is refused
   */
  void search(int times) throws IOException, InterruptedException {
    long from = System.nanoTime();
    while (!isFound()) {
      if (System.nanoTime() - from > FOUND_WITHIN.toNanos()) {
        throw new Refusal("预演未检索到帖文", "the rehearsed posts are not found");
      }
      TimeUnit.MILLISECONDS.sleep(LOOK_MS);
    }
    Random random = new Random(times);
    for (int i = 0; i < times; i++) {
      String words = word(random) + (i % 2 == 0 ? " " + word(random) : "");
      int status = ask(i % COUNTED == 0 ? "/facets" : "", words).statusCode();
      if (status != OK) {
        throw new Refusal("预演检索未成功", "a rehearsed search answered " + status);
      }
    }
  }

  /** An index that is just being made does not answer yet. */
  private boolean isFound() throws IOException, InterruptedException {
    HttpResponse<String> answer = ask("", WORDS.getFirst());
    return answer.statusCode() == OK && answer.body().contains(SOURCE);
  }

  private HttpResponse<String> ask(String of, String words)
      throws IOException, InterruptedException {
    String query = "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(posts + of + query))
            .timeout(ANSWERED_WITHIN)
            .header("Authorization", "Bearer " + token)
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static Post post(String id, String what, Random random, Instant at) {
    StringBuilder text = new StringBuilder("【演练】云汀市滨江区").append(what);
    for (int i = 0; i < LENGTH; i++) {
      text.append(word(random));
    }
    return new Post(
        Ids.derive("p", SOURCE, id),
        SOURCE,
        SourceKind.HOT_LIST,
        id,
        null,
        text.substring(0, LENGTH),
        text.toString(),
        at,
        at,
        at,
        null,
        Engagement.NONE,
        Mark.DRILL);
  }

  private static String word(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }
}
