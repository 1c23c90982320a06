package io.huiying.ingest.adapters.metrics;

import io.huiying.ingest.domain.Refusal;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * What came in. For every answered push received = accepted + duplicates + rejected; the difference
 * to received is what ended in a 503 and will be sent again. Alarm when it grows, or when rejected
 * does.
 */
@Singleton
public class IngestMetrics {

  private final MeterRegistry registry;
  private final Timer durable;

  IngestMetrics(MeterRegistry registry) {
    this.registry = registry;
    this.durable =
        Timer.builder("huiying.ingest.durable")
            .description("From the first byte read to the last row acknowledged by Kafka")
            .publishPercentileHistogram()
            .register(registry);
  }

  /** Rows read, whatever became of them. */
  public void received(int rows) {
    registry.counter("huiying.ingest.posts.received").increment(rows);
  }

  /** A row is in Kafka. */
  public void accepted(String sourceId) {
    registry.counter("huiying.ingest.posts.accepted", "source", sourceId).increment();
  }

  /** A row said nothing new. */
  public void duplicate(String sourceId) {
    registry.counter("huiying.ingest.posts.duplicates", "source", sourceId).increment();
  }

  /** A row was refused. */
  public void rejected(Refusal refusal) {
    registry.counter("huiying.ingest.posts.rejected", "code", refusal.code()).increment();
  }

  /** A push was asked to come again. */
  public void unavailable(String code) {
    registry.counter("huiying.ingest.unavailable", "code", code).increment();
  }

  /** A push was answered. */
  public void durableAfter(Duration time) {
    durable.record(time);
  }
}
