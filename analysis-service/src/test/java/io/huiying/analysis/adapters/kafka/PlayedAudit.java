package io.huiying.analysis.adapters.kafka;

import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.time.HouseClock;
import io.huiying.kit.house.HouseConfig;
import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.common.errors.TimeoutException;

/** An audit without a broker: what is recorded is noted, kept or not as a test says. */
@Mock
@Singleton
public class PlayedAudit extends AuditTrail {

  private final List<String> recorded = new CopyOnWriteArrayList<>();
  private volatile boolean away;

  PlayedAudit(HouseConfig house, HouseClock clock) {
    super(house, clock);
  }

  public void behave() {
    away = false;
    recorded.clear();
  }

  public void goAway() {
    away = true;
  }

  /** Who did what to what, in order. */
  public List<String> recorded() {
    return List.copyOf(recorded);
  }

  @Override
  public Entry record(Actor actor, String action, String target) {
    recorded.add(actor.name() + " " + action + " " + target);
    return new Entry(
        away
            ? CompletableFuture.failedFuture(new TimeoutException("played"))
            : CompletableFuture.completedFuture(null));
  }
}
