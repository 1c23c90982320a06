package io.huiying.analysis.adapters.kafka;

import io.huiying.analysis.domain.search.PostIndex;
import io.huiying.analysis.domain.search.SearchUnavailableException;
import io.huiying.contracts.time.HouseClock;
import io.huiying.contracts.wire.Topics;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Lets go of posts in the index when Kafka lets go of them: what could not be rebuilt is not
 * searched. Every hour, by whole months; the bare search node cannot do it itself.
 */
@ApplicationScoped
public class SearchRetention {

  private static final Logger LOG = Logger.getLogger(SearchRetention.class);
  private static final long FIRST_AFTER_MINUTES = 1;
  private static final long EVERY_MINUTES = 60;

  private final PostIndex index;
  private final HouseClock clock;
  private final ScheduledExecutorService hours =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("search-retention").daemon().factory());

  SearchRetention(PostIndex index, HouseClock clock) {
    this.index = index;
    this.clock = clock;
  }

  void start(@Observes StartupEvent startup) {
    var unused =
        hours.scheduleWithFixedDelay(
            this::forget, FIRST_AFTER_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
  }

  void stop(@Observes ShutdownEvent shutdown) {
    hours.shutdownNow();
  }

  private void forget() {
    Duration kept = Topics.ASSESSED_POST.retention();
    if (kept == null) {
      return;
    }
    try {
      List<String> dropped = index.forget(clock.instant().minus(kept));
      if (!dropped.isEmpty()) {
        LOG.infof("search index let go of old months: indices=%s", dropped);
      }
    } catch (SearchUnavailableException e) {
      LOG.warnf("search index away, old months stay until the next hour: %s", e.getMessage());
    } catch (RuntimeException e) {
      // A refusal must not end the schedule: the next hour tries again, and operators see it.
      LOG.errorf(e, "search index refuses to let go of old months");
    }
  }
}
