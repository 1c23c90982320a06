package io.huiying.alert.adapters.audit;

import io.huiying.alert.adapters.house.AlertConfig;
import io.huiying.alert.adapters.kafka.KafkaClients;
import io.huiying.contracts.time.HouseClock;
import io.huiying.contracts.wire.Topics;
import io.huiying.kit.house.HouseConfig;
import io.huiying.kit.streams.Urgency;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that some instance seals. Whoever is given the only partition of the root topic holds
 * the office; it outlives the broker and goes to another instance when this one dies.
 */
@ApplicationScoped
public class RootKeeper {

  private static final Logger LOG = Logger.getLogger(RootKeeper.class);
  private static final String GROUP = "huiying-audit-roots";
  private static final Duration POLL = Duration.ofMillis(500);
  private static final long RETRY_MS = 2_000;
  private static final long STOP_WITHIN_MS = 4_000;

  private final KafkaClients clients;
  private final SealedRoots roots;
  private final HouseConfig house;
  private final AlertConfig config;
  private final HouseClock clock;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread thread =
      Thread.ofPlatform()
          .name("root-keeper")
          .priority(Urgency.LATER.priority())
          .unstarted(this::run);
  private volatile @Nullable Consumer<String, byte[]> member;

  RootKeeper(
      KafkaClients clients,
      SealedRoots roots,
      HouseConfig house,
      AlertConfig config,
      HouseClock clock) {
    this.clients = clients;
    this.roots = roots;
    this.house = house;
    this.config = config;
    this.clock = clock;
  }

  void start(@Observes StartupEvent started) {
    thread.start();
  }

  void stop(@Observes ShutdownEvent shutdown) {
    stopping.countDown();
    Consumer<String, byte[]> current = member;
    if (current != null) {
      current.wakeup();
    }
    try {
      thread.join(STOP_WITHIN_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (stopping.getCount() > 0) {
      try (Consumer<String, byte[]> joined = clients.groupReader(GROUP)) {
        member = joined;
        joined.subscribe(List.of(Topics.ROOT.name()));
        serve(joined);
      } catch (WakeupException | InterruptException e) {
        LOG.debug("root keeper stops");
      } catch (KafkaException | IllegalStateException | IOException e) {
        LOG.warnf("sealing begins again: cause=%s", e.toString());
      }
      pause();
    }
  }

  private void serve(Consumer<String, byte[]> joined) throws IOException {
    while (stopping.getCount() > 0) {
      joined.poll(POLL);
      if (!joined.assignment().isEmpty()) {
        hold(joined);
      }
    }
  }

  /** Seals as long as the office is this instance's. */
  private void hold(Consumer<String, byte[]> joined) throws IOException {
    try (Sealing sealing =
        new Sealing(
            clients,
            roots,
            RootExport.open(house.data()),
            clock,
            InstantSource.system(),
            config.sealEvery())) {
      while (stopping.getCount() > 0 && !joined.assignment().isEmpty()) {
        sealing.work();
        joined.poll(Duration.ZERO);
      }
    }
  }

  private void pause() {
    try {
      stopping.await(RETRY_MS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopping.countDown();
    }
  }
}
