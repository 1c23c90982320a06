package io.huiying.evaluation.bench;

import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.incident.Role;
import io.huiying.contracts.wire.Topics;
import io.huiying.evaluation.house.HouseClient;
import io.huiying.evaluation.house.TemporaryHouse;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Search over a million posts, which the house's own feed has brought into the index: signed in,
 * audited, with highlights. {@code HUIYING_BENCH_POSTS} makes it smaller for a trial.
 */
public final class SearchLatency implements Benchmark {

  private static final String SIZE = "HUIYING_BENCH_POSTS";
  private static final int WARM_UP = 300;
  private static final int MEASURED = 1_000;
  private static final long NO_PROGRESS_SECONDS = 120;

  @Override
  public String purpose() {
    return "百万帖文检索 / search over a million posts through the API;"
        + " yardstick: a bare match query for the same words sent straight to Elasticsearch";
  }

  @Override
  public Figures run(PrintStream progress) throws IOException, InterruptedException {
    long posts = Long.parseLong(System.getenv().getOrDefault(SIZE, "1000000"));
    progress.println("starting a house of its own …");
    try (TemporaryHouse house = TemporaryHouse.start()) {
      SearchNodeClient node = new SearchNodeClient(house.searchNode());
      progress.println("writing " + posts + " assessed posts …");
      write(house.bootstrapServers(), posts);
      long from = System.nanoTime();
      awaitIndexed(node, posts, progress);
      double indexing = posts / ((System.nanoTime() - from) / 1e9);
      progress.println("searching …");
      return measured(house.as(Role.MONITOR), node, posts, indexing);
    }
  }

  private static void write(String brokers, long posts) throws IOException {
    AssessedCorpus corpus = new AssessedCorpus(Instant.now());
    try (KafkaProducer<String, AssessedPost> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", brokers, "linger.ms", 20, "batch.size", 1 << 18),
            Topics.ASSESSED_POST.key().serializer(),
            Topics.ASSESSED_POST.value().serializer())) {
      for (long i = 0; i < posts; i++) {
        AssessedPost post = corpus.next();
        producer.send(
            new ProducerRecord<>(Topics.ASSESSED_POST.name(), post.post().postId(), post));
      }
    }
  }

  private static void awaitIndexed(SearchNodeClient node, long posts, PrintStream progress)
      throws IOException, InterruptedException {
    long before = -1;
    long movedAt = System.nanoTime();
    for (long there = 0; there < posts; there = node.posts()) {
      if (there > before) {
        before = there;
        movedAt = System.nanoTime();
      } else if (System.nanoTime() - movedAt > TimeUnit.SECONDS.toNanos(NO_PROGRESS_SECONDS)) {
        throw new IOException("the index stands still at " + there + " of " + posts);
      }
      progress.print("\r" + there + " indexed");
      TimeUnit.SECONDS.sleep(5);
    }
    progress.println();
  }

  private static Figures measured(
      HouseClient client, SearchNodeClient node, long posts, double indexing)
      throws IOException, InterruptedException {
    Random random = new Random(7);
    List<String> words = AssessedCorpus.words();
    List<String> raw = new ArrayList<>(List.of("words,searchNanos,bareNanos"));
    long[] search = new long[MEASURED];
    long[] bare = new long[MEASURED];
    for (int i = -WARM_UP; i < MEASURED; i++) {
      String query = words.get(random.nextInt(words.size()));
      if (i % 2 == 0) {
        query += " " + words.get(random.nextInt(words.size()));
      }
      long start = System.nanoTime();
      HttpResponse<String> answer = client.search(query);
      long between = System.nanoTime();
      node.match(query);
      long end = System.nanoTime();
      if (answer.statusCode() != 200) {
        throw new IOException("search answered " + answer.statusCode());
      }
      if (i >= 0) {
        search[i] = between - start;
        bare[i] = end - between;
        raw.add(query + "," + search[i] + "," + bare[i]);
      }
    }
    return figures(posts, indexing, Latencies.ofNanos(search), Latencies.ofNanos(bare), raw);
  }

  private static Figures figures(
      long posts, double indexing, Latencies search, Latencies bare, List<String> raw) {
    Map<String, Number> named = new LinkedHashMap<>();
    named.put("posts", posts);
    named.put("indexedPerSecond", indexing);
    named.put("p50Ms", search.percentile(0.5));
    named.put("p95Ms", search.percentile(0.95));
    named.put("bareP50Ms", bare.percentile(0.5));
    named.put("bareP95Ms", bare.percentile(0.95));
    named.put("ratioP50", search.percentile(0.5) / bare.percentile(0.5));
    named.put("ratioP95", search.percentile(0.95) / bare.percentile(0.95));
    return new Figures(named, raw, true);
  }
}
