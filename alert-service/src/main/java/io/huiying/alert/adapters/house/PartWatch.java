package io.huiying.alert.adapters.house;

import io.huiying.alert.adapters.kafka.KafkaClients;
import io.huiying.contracts.time.HouseClock;
import io.huiying.kit.house.HouseConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Looks after the parts that this service only lives beside, every few seconds. */
@ApplicationScoped
public class PartWatch {

  private final AlertConfig.Parts parts;
  private final URI search;
  private final HouseClock clock;
  private final KafkaClients clients;
  private final Complaints complaints = new Complaints();
  private volatile boolean brokerAnswers = true;
  private final CountDownLatch stopping = new CountDownLatch(1);

  PartWatch(AlertConfig config, HouseConfig house, HouseClock clock, KafkaClients clients) {
    this.clients = clients;
    this.parts = config.parts();
    this.search = URI.create(house.elasticsearch().url()).resolve("/_cluster/health?timeout=1s");
    this.clock = clock;
  }

  void start(@Observes StartupEvent started) {
    Thread.ofPlatform().name("part-watch").daemon().start(this::watch);
  }

  void stop(@Observes ShutdownEvent shutdown) {
    stopping.countDown();
  }

  /** What they lack. */
  Complaints complaints() {
    return complaints;
  }

  /** Whether the broker answered when it was last asked. */
  boolean brokerAnswers() {
    return brokerAnswers;
  }

  private void watch() {
    Duration pause = parts.every();
    try (PartProbe probe = new PartProbe(parts.within())) {
      do {
        brokerAnswers = clients.answers();
        look(probe, "ingest", parts.ingest(), "接入服务无响应，新内容暂不能进入");
        look(probe, "analysis", parts.analysis(), "分析服务无响应，新事件会延迟发现");
        look(probe, "search", search, "检索服务无响应，暂不能检索；事件与时限不受影响");
      } while (!stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look(PartProbe probe, String part, URI address, String message)
      throws InterruptedException {
    if (probe.well(address)) {
      complaints.well(part);
    } else {
      complaints.unwell(part, message, clock.instant());
    }
  }
}
