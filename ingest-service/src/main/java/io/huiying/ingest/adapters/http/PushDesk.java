package io.huiying.ingest.adapters.http;

import io.huiying.contracts.time.HouseClock;
import io.huiying.ingest.IngestConfig;
import io.huiying.ingest.adapters.json.PostReader;
import io.huiying.ingest.adapters.kafka.BrokerWatch;
import io.huiying.ingest.adapters.kafka.PostWriter;
import io.huiying.ingest.adapters.metrics.IngestMetrics;
import io.huiying.ingest.adapters.recent.RecentPosts;
import io.huiying.ingest.domain.Door;
import io.huiying.ingest.domain.Voices;
import io.huiying.kit.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What every push needs. */
@Singleton
record PushDesk(
    Door door,
    PostReader reader,
    PostWriter writer,
    BrokerWatch watch,
    RecentPosts recent,
    Voices voices,
    HouseClock clock,
    IngestMetrics metrics,
    IngestConfig config) {

  /** Waits until all are done or the deadline has passed; the caller counts what arrived. */
  void await(List<CompletableFuture<Void>> durable) {
    try {
      CompletableFuture.allOf(durable.toArray(CompletableFuture[]::new))
          .get(config.durableWithin().toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException notAll) {
      watch.suspect();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Nobody has to wait to learn what is known. */
  void refuseWhileBrokerIsAway() {
    if (!watch.isHere()) {
      metrics.unavailable("broker-away");
      throw Problems.brokerAway(watch.trouble(), 0);
    }
  }

  ProblemException kafkaFailed(int durable) {
    watch.suspect();
    metrics.unavailable("broker-away");
    return Problems.brokerAway(watch.trouble(), durable);
  }
}
