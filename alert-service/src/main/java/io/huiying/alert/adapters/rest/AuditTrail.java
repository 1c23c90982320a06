package io.huiying.alert.adapters.rest;

import io.huiying.alert.adapters.kafka.Publisher;
import io.huiying.alert.adapters.kafka.Publisher.BrokerAwayException;
import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.notice.AuditEntry;
import io.huiying.contracts.time.HouseClock;
import io.huiying.contracts.wire.Ids;
import io.huiying.contracts.wire.Topics;
import io.huiying.kit.house.HouseConfig;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** Keeps who did and who read what, without bodies; the latest entries also in memory. */
@ApplicationScoped
public class AuditTrail {

  /** Entries that can be asked for. */
  public static final int KEPT = 2_000;

  private static final Logger LOG = Logger.getLogger(AuditTrail.class);

  private final Publisher publisher;
  private final HouseClock clock;
  private final String instance;
  private final Counter lost;
  private final AtomicLong count = new AtomicLong(System.nanoTime());
  private final Deque<AuditEntry> latest = new ArrayDeque<>();

  AuditTrail(Publisher publisher, HouseClock clock, HouseConfig house, MeterRegistry registry) {
    this.publisher = publisher;
    this.clock = clock;
    this.instance = house.instance();
    this.lost = registry.counter("huiying.audit.lost");
  }

  /** Keeps an entry and waits until it is safe. */
  public void keep(Actor actor, String action, String target, String outcome) {
    write(entry(actor, action, target, outcome));
  }

  /** Keeps an entry without waiting: for reads and sign-ins. */
  public void note(Actor actor, String action, String target, String outcome) {
    AuditEntry entry = entry(actor, action, target, outcome);
    Thread.ofVirtual().name("audit").start(() -> write(entry));
  }

  private void write(AuditEntry entry) {
    try {
      publisher.write(Topics.AUDIT, entry.id(), entry);
    } catch (BrokerAwayException e) {
      notKept(entry, e);
    }
  }

  /** Takes an entry that the feed read. */
  public synchronized void read(AuditEntry entry) {
    latest.addFirst(entry);
    if (latest.size() > KEPT) {
      latest.removeLast();
    }
  }

  /** The newest entries first. */
  public synchronized List<AuditEntry> latest(int limit) {
    return latest.stream().limit(limit).toList();
  }

  private AuditEntry entry(Actor actor, String action, String target, String outcome) {
    String cause = instance + ':' + count.incrementAndGet();
    return new AuditEntry(
        Ids.derive("a", actor.name(), action, target, cause),
        actor,
        action,
        target,
        outcome,
        clock.instant());
  }

  private void notKept(AuditEntry entry, Throwable fault) {
    lost.increment();
    LOG.errorf(
        fault,
        "audit entry not kept: actor=%s action=%s target=%s outcome=%s",
        entry.actor().name(),
        entry.action(),
        entry.target(),
        entry.outcome());
  }
}
