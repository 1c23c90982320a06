package io.huiying.evaluation.bench;

import io.huiying.analysis.adapters.elasticsearch.ElasticsearchPostIndex;
import io.huiying.analysis.adapters.elasticsearch.Meanings;
import io.huiying.analysis.adapters.elasticsearch.SearchNode;
import io.huiying.analysis.adapters.embedding.SentenceVectors;
import io.huiying.analysis.domain.search.SearchUnavailableException;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.incident.Role;
import io.huiying.evaluation.house.HouseClient;
import io.huiying.evaluation.house.TemporaryHouse;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Search over a million posts through the API: signed in, audited, with highlights. The house's own
 * code for the index fills it, past Kafka: what feeds, folds and groups posts is measured
 * elsewhere. {@code HUIYING_BENCH_POSTS} makes it smaller for a trial.
 */
public final class SearchLatency implements Benchmark {

  private static final String SIZE = "HUIYING_BENCH_POSTS";

  /**
   * A service that has just started is slower by half until its code is compiled, and on two cores
   * that everybody shares the compiler comes last.
   */
  private static final int WARM_UP = 10_000;

  private static final int MEASURED = 2_000;
  private static final int WRITERS = 2;
  private static final int BATCH = 500;
  private static final int ATTEMPTS = 10;

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
      progress.println("filling the index with " + posts + " posts …");
      long from = System.nanoTime();
      fill(house.searchNode(), posts, progress);
      double indexing = posts / ((System.nanoTime() - from) / 1e9);
      if (node.posts() != posts) {
        throw new IOException("the index holds " + node.posts() + " of " + posts);
      }
      progress.println("waiting until the index is at rest …");
      node.awaitMerged();
      progress.println("searching …");
      return measured(house.as(Role.MONITOR), node, posts, indexing);
    }
  }

  /** Two writers, each with batches as large as the feed's. */
  private static void fill(URI searchNode, long posts, PrintStream progress)
      throws IOException, InterruptedException {
    AssessedCorpus corpus = new AssessedCorpus(Instant.now());
    AtomicLong written = new AtomicLong();
    try (SearchNode node = new SearchNode(searchNode.toString());
        SentenceVectors sentences = new SentenceVectors();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
      ElasticsearchPostIndex index =
          new ElasticsearchPostIndex(node, new Meanings(sentences, System::nanoTime));
      List<Future<?>> writing = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        writing.add(
            writers.submit(
                () -> {
                  for (List<AssessedPost> batch = take(corpus, written, posts);
                      !batch.isEmpty();
                      batch = take(corpus, written, posts)) {
                    store(index, batch);
                    progress.print("\r" + written.get() + " written");
                  }
                  return null;
                }));
      }
      for (Future<?> writer : writing) {
        writer.get();
      }
      index.refresh();
      progress.println();
    } catch (ExecutionException | SearchUnavailableException e) {
      throw new IOException("the index could not be filled", e);
    }
  }

  /** A node that has just started may take longer than a request waits, as the feed knows too. */
  private static void store(ElasticsearchPostIndex index, List<AssessedPost> batch)
      throws SearchUnavailableException {
    for (int attempt = 1; ; attempt++) {
      try {
        index.store(batch);
        return;
      } catch (SearchUnavailableException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private static List<AssessedPost> take(AssessedCorpus corpus, AtomicLong written, long posts) {
    List<AssessedPost> batch = new ArrayList<>();
    synchronized (corpus) {
      while (batch.size() < BATCH && written.get() < posts) {
        batch.add(corpus.next());
        written.incrementAndGet();
      }
    }
    return batch;
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
      // Who asks second finds the words in memory, so the two take turns.
      boolean bareFirst = Math.floorMod(i, 4) >= 2;
      long early = bareFirst ? matching(node, query) : 0;
      long searching = searching(client, query);
      long matching = bareFirst ? early : matching(node, query);
      if (i >= 0) {
        search[i] = searching;
        bare[i] = matching;
        raw.add(query + "," + searching + "," + matching);
      }
    }
    return figures(posts, indexing, Latencies.ofNanos(search), Latencies.ofNanos(bare), raw);
  }

  private static long searching(HouseClient client, String query)
      throws IOException, InterruptedException {
    long from = System.nanoTime();
    HttpResponse<String> answer = client.search(query);
    long nanos = System.nanoTime() - from;
    if (answer.statusCode() != 200) {
      throw new IOException("search answered " + answer.statusCode() + ": " + answer.body());
    }
    return nanos;
  }

  private static long matching(SearchNodeClient node, String query)
      throws IOException, InterruptedException {
    long from = System.nanoTime();
    node.match(query);
    return System.nanoTime() - from;
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
