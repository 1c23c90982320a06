package io.huiying.kit.streams;

import io.huiying.contracts.wire.TopicAdmin;
import io.huiying.kit.house.HouseConfig;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One running Streams application, from waiting for the broker to its clean stop. */
public final class StreamsRunner implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(StreamsRunner.class);
  private static final Duration RETRY = Duration.ofSeconds(1);
  private static final Duration STOP_WITHIN = Duration.ofSeconds(10);
  private static final int ADMIN_TIMEOUT_MS = 5_000;

  private final StreamsApp app;
  private final HouseConfig house;
  private final MeterRegistry registry;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private volatile String waitingFor = "starting";
  private volatile @Nullable KafkaStreams streams;
  private volatile @Nullable KafkaStreamsMetrics metrics;

  StreamsRunner(StreamsApp app, HouseConfig house, MeterRegistry registry) {
    this.app = app;
    this.house = house;
    this.registry = registry;
  }

  void start() {
    // Every thread of the application is started from this one and has its priority.
    Thread.ofPlatform()
        .name("start-" + app.name())
        .daemon()
        .priority(app.urgency().priority())
        .start(this::startWhenReady);
  }

  /** The application's name. */
  public String name() {
    return app.name();
  }

  /** Whether records flow. */
  public boolean running() {
    KafkaStreams current = streams;
    return current != null && current.state() == KafkaStreams.State.RUNNING;
  }

  /** In words: the Streams state, or what it waits for. */
  public String state() {
    KafkaStreams current = streams;
    return current == null ? waitingFor : current.state().name();
  }

  /** The running streams; absent until the broker was found fit. */
  public @Nullable KafkaStreams streams() {
    return streams;
  }

  private void startWhenReady() {
    try {
      while (!started()) {
        if (stopping.await(RETRY.toMillis(), TimeUnit.MILLISECONDS)) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean started() throws InterruptedException {
    try {
      if (!brokerIsFit()) {
        return false;
      }
      run();
      return true;
    } catch (KafkaException e) {
      // A broker whose name cannot be resolved yet, a state folder that is still locked.
      return waitsFor(e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  private boolean brokerIsFit() throws InterruptedException {
    Map<String, Object> settings =
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, house.kafka().bootstrapServers(),
            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ADMIN_TIMEOUT_MS,
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ADMIN_TIMEOUT_MS);
    try (Admin admin = Admin.create(settings)) {
      List<String> differences = new TopicAdmin(admin, house.kafka().replication()).differences();
      return differences.isEmpty() || waitsFor(String.join("; ", differences));
    } catch (ExecutionException e) {
      return waitsFor("broker away: " + e.getCause());
    }
  }

  private boolean waitsFor(String reason) {
    if (!reason.equals(waitingFor)) {
      LOG.warnf("not started: application=%s reason=%s", app.id(), reason);
    }
    waitingFor = reason;
    return false;
  }

  private synchronized void run() {
    if (stopping.getCount() == 0) {
      return;
    }
    KafkaStreams started =
        new KafkaStreams(
            app.topology(),
            StreamsSettings.of(app, house),
            new MonotonicClients(),
            new MonotonicTime());
    started.setUncaughtExceptionHandler(
        exception -> {
          LOG.errorf(exception, "stream thread replaced: application=%s", app.id());
          return StreamThreadExceptionResponse.REPLACE_THREAD;
        });
    KafkaStreamsMetrics bound =
        new KafkaStreamsMetrics(started, Tags.of("application", app.name()));
    bound.bindTo(registry);
    started.start();
    streams = started;
    metrics = bound;
  }

  /** Stops cleanly; what was in flight is done again by the next start. */
  @Override
  public synchronized void close() {
    stopping.countDown();
    KafkaStreams current = streams;
    if (current != null) {
      current.close(STOP_WITHIN);
    }
    KafkaStreamsMetrics bound = metrics;
    if (bound != null) {
      bound.close();
    }
  }
}
