package io.huiying.analysis.adapters.kafka;

import io.huiying.analysis.adapters.metrics.AnalysisMetrics;
import io.huiying.analysis.domain.search.PostIndex;
import io.huiying.kit.house.HouseConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps one index feed running as long as the service does. */
@ApplicationScoped
public class SearchFeed {

  private static final Logger LOG = Logger.getLogger(SearchFeed.class);
  private static final int RESTART_SECONDS = 5;
  private static final int STOP_SECONDS = 10;
  private static final int DEAD_LETTER_MS = 30_000;

  private final HouseConfig house;
  private final PostIndex index;
  private final AnalysisMetrics metrics;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private volatile @Nullable IndexFeed feed;
  private volatile @Nullable Thread thread;

  SearchFeed(HouseConfig house, PostIndex index, AnalysisMetrics metrics) {
    this.house = house;
    this.index = index;
    this.metrics = metrics;
  }

  void start(@Observes StartupEvent startup) {
    thread = Thread.ofPlatform().name("search-feed").start(this::feedUntilStopped);
  }

  void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
    stopping.countDown();
    IndexFeed current = feed;
    if (current != null) {
      current.close();
    }
    Thread running = thread;
    if (running != null) {
      running.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
    }
  }

  private void feedUntilStopped() {
    try {
      do {
        feedOnce();
      } while (!stopping.await(RESTART_SECONDS, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void feedOnce() {
    try {
      IndexFeed next =
          new IndexFeed(
              new KafkaConsumer<>(
                  ClientSettings.indexFeed(house),
                  new StringDeserializer(),
                  new ByteArrayDeserializer()),
              new KafkaProducer<>(
                  ClientSettings.producer(house, DEAD_LETTER_MS),
                  new ByteArraySerializer(),
                  new ByteArraySerializer()),
              index,
              metrics);
      feed = next;
      if (stopping.getCount() > 0) {
        next.run();
      }
    } catch (RuntimeException e) {
      metrics.unavailable();
      LOG.errorf(e, "index feed broke and starts again: seconds=%d", RESTART_SECONDS);
    }
  }
}
