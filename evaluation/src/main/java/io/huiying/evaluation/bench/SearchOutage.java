package io.huiying.evaluation.bench;

import io.huiying.contracts.incident.Role;
import io.huiying.contracts.wire.Ids;
import io.huiying.evaluation.house.HouseClient;
import io.huiying.evaluation.house.PushedPost;
import io.huiying.evaluation.house.TemporaryHouse;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Elasticsearch frozen for a minute while posts keep coming: what is missing or doubled afterwards,
 * and how fast the index catches up while posts still come.
 */
public final class SearchOutage implements Benchmark {

  private static final int POSTS_PER_SECOND = 200;
  private static final int PUSHES_PER_SECOND = 10;
  private static final int WARM_UP_SECONDS = 45;
  private static final int AWAY_SECONDS = 60;
  private static final int CATCH_UP_LIMIT_SECONDS = 180;

  private final AtomicLong accepted = new AtomicLong();
  private final Set<String> sent = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean enough = new AtomicBoolean();
  private final AtomicReference<Exception> broken = new AtomicReference<>();
  private final List<String> raw = new ArrayList<>(List.of("secondsSinceReturn,accepted,indexed"));

  @Override
  public String purpose() {
    return "检索节点停 60 秒 / the search node frozen for 60 s at "
        + POSTS_PER_SECOND
        + " posts/s; yardstick: the rate at which posts come in";
  }

  @Override
  public Figures run(PrintStream progress) throws IOException, InterruptedException {
    progress.println("starting a house of its own …");
    try (TemporaryHouse house = TemporaryHouse.start()) {
      Thread feed = Thread.ofPlatform().name("feed").start(() -> push(house));
      try {
        return watched(house, feed, progress);
      } finally {
        enough.set(true);
        feed.join();
      }
    }
  }

  private Figures watched(TemporaryHouse house, Thread feed, PrintStream progress)
      throws IOException, InterruptedException {
    SearchNodeClient node = new SearchNodeClient(house.searchNode());
    TimeUnit.SECONDS.sleep(WARM_UP_SECONDS);
    progress.println("freezing Elasticsearch for " + AWAY_SECONDS + " s …");
    long indexedBefore = node.posts();
    long acceptedBefore = accepted.get();
    long frozenAt = System.nanoTime();
    signal(house, "STOP");
    TimeUnit.SECONDS.sleep(AWAY_SECONDS);
    signal(house, "CONT");
    long backAt = System.nanoTime();
    double live = (accepted.get() - acceptedBefore) / seconds(backAt - frozenAt);
    double catchUp = catchUp(node, backAt, indexedBefore);
    enough.set(true);
    feed.join();
    Exception failure = broken.get();
    if (failure != null) {
      throw new IOException("posts could not be pushed", failure);
    }
    settle(node);
    return figures(live, catchUp, node.ids());
  }

  /** Posts a second into the index from its return until it has met the live posts. */
  private double catchUp(SearchNodeClient node, long backAt, long before)
      throws IOException, InterruptedException {
    while (true) {
      TimeUnit.MILLISECONDS.sleep(250);
      long indexed = node.posts();
      long coming = accepted.get();
      double since = seconds(System.nanoTime() - backAt);
      raw.add("%.2f,%d,%d".formatted(since, coming, indexed));
      // The index shows a document a second after taking it: that much is no backlog.
      if (coming - indexed <= 2L * POSTS_PER_SECOND) {
        return (indexed - before) / since;
      }
      if (since > CATCH_UP_LIMIT_SECONDS) {
        throw new IOException("not caught up: " + indexed + " of " + coming);
      }
    }
  }

  private void settle(SearchNodeClient node) throws IOException, InterruptedException {
    for (int i = 0; i < 60 && node.posts() != accepted.get(); i++) {
      TimeUnit.MILLISECONDS.sleep(500);
    }
  }

  /** By ids: what is lost and what is doubled would hide each other in a difference of totals. */
  private Figures figures(double live, double catchUp, List<String> indexed) {
    Set<String> found = new HashSet<>(indexed);
    long lost = sent.stream().filter(id -> !found.contains(id)).count();
    long twice = indexed.size() - found.size();
    long strange = found.stream().filter(id -> !sent.contains(id)).count();
    Map<String, Number> named = new LinkedHashMap<>();
    named.put("accepted", accepted.get());
    named.put("indexed", indexed.size());
    named.put("lost", lost);
    named.put("twice", twice);
    named.put("neverSent", strange);
    named.put("livePerSecond", live);
    named.put("catchUpPerSecond", catchUp);
    named.put("catchUpRatio", catchUp / live);
    return new Figures(named, raw, lost == 0 && twice == 0 && strange == 0);
  }

  private void push(TemporaryHouse house) {
    try {
      PostLoad load = PostLoad.seeded();
      HouseClient client = house.as(Role.MONITOR);
      long start = System.nanoTime();
      for (long i = 0; !enough.get(); i++) {
        waitUntil(start + i * TimeUnit.SECONDS.toNanos(1) / PUSHES_PER_SECOND);
        StringBuilder lines = new StringBuilder();
        List<String> ids = new ArrayList<>();
        for (int p = 0; p < POSTS_PER_SECOND / PUSHES_PER_SECOND; p++) {
          PushedPost post = load.everyday(Instant.now());
          lines.append(post.line());
          ids.add(Ids.post(post.sourceId(), post.externalId()));
        }
        HttpResponse<String> answer = client.push(lines.toString());
        if (answer.statusCode() != 202) {
          throw new IOException("a push was answered " + answer.statusCode());
        }
        sent.addAll(ids);
        accepted.addAndGet(POSTS_PER_SECOND / PUSHES_PER_SECOND);
      }
    } catch (IOException e) {
      broken.set(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void signal(TemporaryHouse house, String name)
      throws IOException, InterruptedException {
    ProcessHandle launcher = house.part("elasticsearch");
    List<String> kill = new ArrayList<>(List.of("kill", "-" + name));
    // Elasticsearch's own launcher stays the parent of the server.
    Stream.concat(Stream.of(launcher), launcher.descendants())
        .forEach(process -> kill.add(Long.toString(process.pid())));
    if (new ProcessBuilder(kill).inheritIO().start().waitFor() != 0) {
      throw new IOException(String.join(" ", kill) + " failed");
    }
  }

  private static double seconds(long nanos) {
    return nanos / 1e9;
  }

  private static void waitUntil(long nanoTime) {
    for (long left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
