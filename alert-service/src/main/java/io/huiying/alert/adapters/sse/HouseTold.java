package io.huiying.alert.adapters.sse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.huiying.alert.adapters.house.HouseStatus;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Tells every client how the house is, every ten seconds; that is the stream's heartbeat too. */
@ApplicationScoped
public class HouseTold {

  private static final Logger LOG = Logger.getLogger(HouseTold.class);
  private static final int EVERY_SECONDS = 10;

  private final StreamHub hub;
  private final HouseStatus status;
  private final ObjectMapper json;
  private final ScheduledExecutorService ticks =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("house-told").daemon().factory());

  HouseTold(StreamHub hub, HouseStatus status, ObjectMapper json) {
    this.hub = hub;
    this.status = status;
    this.json = json;
  }

  void start(@Observes StartupEvent started) {
    var tick =
        ticks.scheduleAtFixedRate(
            surviving(() -> hub.tellAll("house", status.view())),
            EVERY_SECONDS,
            EVERY_SECONDS,
            TimeUnit.SECONDS);
    tick.isDone();
  }

  /** The same task, of which a fault ends one run and not all that would follow. */
  static Runnable surviving(Runnable task) {
    return () -> {
      try {
        task.run();
      } catch (RuntimeException e) {
        LOG.errorf("house not told: cause=%s", e.getClass().getName());
      }
    };
  }

  /** How the house is now. */
  public StreamMessage message() {
    try {
      return new StreamMessage("house", null, json.writeValueAsString(status.view()), null);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a view is always JSON", e);
    }
  }

  @PreDestroy
  void stop() {
    ticks.shutdownNow();
  }
}
