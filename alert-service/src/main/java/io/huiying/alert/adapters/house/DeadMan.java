package io.huiying.alert.adapters.house;

import io.huiying.alert.adapters.webhook.TimedCall;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Calls somebody outside as long as the clocks tick and somebody decides what they mean, so that
 * silence is noticed when nothing here can tell of it any more. Alarm when {@code
 * huiying_dead_man_seconds} passes three minutes.
 */
@ApplicationScoped
public class DeadMan {

  private static final Logger LOG = Logger.getLogger(DeadMan.class);
  private static final Set<String> PROVES_THAT_CLOCKS_TICK =
      Set.of("commands", "clocks", "siren", "time", "notifications");
  private static final Duration WITHIN = Duration.ofSeconds(5);

  private final @Nullable URI url;
  private final long every;
  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(WITHIN)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private volatile long answeredAt = System.nanoTime();
  private long calledAt;
  private boolean called;

  @Inject
  DeadMan(AlertConfig config, MeterRegistry registry) {
    this(config.deadMan().url().orElse(null), config.deadMan().every(), registry);
  }

  DeadMan(@Nullable URI url, Duration every, MeterRegistry registry) {
    this.url = url;
    this.every = every.toNanos();
    if (url != null) {
      Gauge.builder("huiying.dead.man.seconds", this, me -> me.sinceAnswer().toMillis() / 1e3)
          .description("Machine time since somebody outside last heard that the clocks tick")
          .register(registry);
    }
  }

  private Duration sinceAnswer() {
    return Duration.ofNanos(System.nanoTime() - answeredAt);
  }

  /**
   * Calls when it is time and the clocks are seen to tick; to be called every second, by one
   * thread.
   *
   * @param now nanoseconds of the monotonic clock
   * @throws InterruptedException when the service stops meanwhile
   */
  void beat(HouseView view, long now) throws InterruptedException {
    URI address = url;
    boolean ticks =
        view.degraded().stream()
            .noneMatch(degraded -> PROVES_THAT_CLOCKS_TICK.contains(degraded.part()));
    if (address == null || !ticks || (called && now - calledAt < every)) {
      return;
    }
    called = true;
    calledAt = now;
    try {
      HttpRequest request = HttpRequest.newBuilder(address).timeout(WITHIN).GET().build();
      int status = TimedCall.status(http, request, WITHIN);
      if (status / 100 == 2) {
        answeredAt = System.nanoTime();
      } else {
        LOG.warnf("dead man's call refused: status=%d", status);
      }
    } catch (IOException e) {
      LOG.warnf("dead man's call not answered: cause=%s", e.getClass().getSimpleName());
    }
  }
}
