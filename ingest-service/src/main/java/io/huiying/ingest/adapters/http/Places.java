package io.huiying.ingest.adapters.http;

import io.huiying.ingest.IngestConfig;
import io.huiying.ingest.adapters.metrics.IngestMetrics;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** So many pushes at a time and no more, so that a crowd costs waiting and not memory. */
@Singleton
class Places {

  private final Semaphore free;
  private final IngestMetrics metrics;

  Places(IngestConfig config, IngestMetrics metrics) {
    this.free = new Semaphore(config.concurrent());
    this.metrics = metrics;
  }

  <T> T within(Supplier<T> work) {
    if (!free.tryAcquire()) {
      metrics.unavailable("busy");
      throw Problems.busy();
    }
    try {
      return work.get();
    } finally {
      free.release();
    }
  }
}
