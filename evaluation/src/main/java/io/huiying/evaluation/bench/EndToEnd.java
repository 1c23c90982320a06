package io.huiying.evaluation.bench;

import io.huiying.contracts.incident.Role;
import io.huiying.evaluation.house.Counties.County;
import io.huiying.evaluation.house.EventStream;
import io.huiying.evaluation.house.HouseClient;
import io.huiying.evaluation.house.PushedPost;
import io.huiying.evaluation.house.TemporaryHouse;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** From a pushed post to its incident on the live stream, at 200 posts a second. */
public final class EndToEnd implements Benchmark {

  private static final int POSTS_PER_SECOND = 200;
  private static final int PUSHES_PER_SECOND = 10;

  /** The JVMs of a house that has just come up are slow for some seconds: not what is measured. */
  private static final int WARM_UP_SECONDS = 45;

  private static final int WARM_UP_FIRES = 23;
  private static final int PUSHES_PER_FIRE = 4;
  private static final long WAIT_SECONDS = 30;

  private final Map<String, Long> pushedAt = new ConcurrentHashMap<>();
  private final Map<String, Long> shownAt = new HashMap<>();
  private long accepted;

  @Override
  public String purpose() {
    return "推送到实时事件流 / post pushed → incident on the live stream, "
        + POSTS_PER_SECOND
        + " posts/s; yardstick: a bare acknowledged record through the same broker and back";
  }

  @Override
  public Figures run(PrintStream progress) throws IOException, InterruptedException {
    progress.println("starting a house of its own …");
    try (TemporaryHouse house = TemporaryHouse.start();
        EventStream stream = house.as(Role.MONITOR).stream("")) {
      PostLoad load = PostLoad.seeded();
      HouseClient feed = house.as(Role.MONITOR);
      progress.println("warming up " + WARM_UP_SECONDS + " s …");
      push(feed, load, load.counties().subList(0, WARM_UP_FIRES), WARM_UP_SECONDS);
      pushedAt.clear();
      List<County> counties = load.counties().subList(WARM_UP_FIRES, load.counties().size());
      int seconds = counties.size() * PUSHES_PER_FIRE / PUSHES_PER_SECOND + 1;
      progress.println(
          "pushing " + counties.size() + " fires among the posts, " + seconds + " s …");
      long from = System.nanoTime();
      accepted = 0;
      push(feed, load, counties, seconds);
      double rate = accepted / ((System.nanoTime() - from) / 1e9);
      awaitIncidents(stream);
      progress.println("measuring the yardstick …");
      return figures(rate, BrokerRoundTrip.measure(house.bootstrapServers()));
    }
  }

  private void push(HouseClient feed, PostLoad load, List<County> counties, int seconds)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    for (int i = 0; i < seconds * PUSHES_PER_SECOND; i++) {
      waitUntil(start + i * TimeUnit.SECONDS.toNanos(1) / PUSHES_PER_SECOND);
      Instant now = Instant.now();
      StringBuilder lines = new StringBuilder();
      for (int p = 1; p < POSTS_PER_SECOND / PUSHES_PER_SECOND; p++) {
        lines.append(load.everyday(now).line());
      }
      boolean burns = i % PUSHES_PER_FIRE == 0 && i / PUSHES_PER_FIRE < counties.size();
      PushedPost last;
      if (burns) {
        County county = counties.get(i / PUSHES_PER_FIRE);
        last = load.fire(county, now);
        pushedAt.put(county.code(), System.nanoTime());
      } else {
        last = load.everyday(now);
      }
      HttpResponse<String> answer = feed.push(lines + last.line());
      if (answer.statusCode() != 202) {
        throw new IOException("a push was answered " + answer.statusCode() + ": " + answer.body());
      }
      accepted += POSTS_PER_SECOND / PUSHES_PER_SECOND;
    }
  }

  private void awaitIncidents(EventStream stream) throws InterruptedException {
    while (shownAt.size() < pushedAt.size()) {
      EventStream.Event event = stream.events().poll(WAIT_SECONDS, TimeUnit.SECONDS);
      if (event == null) {
        return;
      }
      String place = event.data().at("/place/code").asText();
      if (event.name().equals("incident") && pushedAt.containsKey(place)) {
        shownAt.putIfAbsent(place, event.arrivedAt());
      }
    }
  }

  private Figures figures(double rate, Latencies bare) {
    List<String> raw = new ArrayList<>(List.of("place,pushedAtNanos,shownAtNanos"));
    long[] nanos = new long[shownAt.size()];
    int i = 0;
    for (Map.Entry<String, Long> shown : shownAt.entrySet()) {
      long pushed = pushedAt.getOrDefault(shown.getKey(), 0L);
      nanos[i++] = shown.getValue() - pushed;
      raw.add(shown.getKey() + "," + pushed + "," + shown.getValue());
    }
    Latencies shown = Latencies.ofNanos(nanos);
    Map<String, Number> named = new LinkedHashMap<>();
    named.put("postsPerSecond", rate);
    named.put("fires", pushedAt.size());
    named.put("shown", shownAt.size());
    named.put("lost", pushedAt.size() - shownAt.size());
    named.put("p50Ms", shown.percentile(0.5));
    named.put("p99Ms", shown.percentile(0.99));
    named.put("worstMs", shown.worst());
    named.put("bareP50Ms", bare.percentile(0.5));
    named.put("bareP99Ms", bare.percentile(0.99));
    named.put("ratioP50", shown.percentile(0.5) / bare.percentile(0.5));
    named.put("ratioP99", shown.percentile(0.99) / bare.percentile(0.99));
    return new Figures(named, raw, pushedAt.size() == shownAt.size());
  }

  private static void waitUntil(long nanoTime) {
    for (long left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
