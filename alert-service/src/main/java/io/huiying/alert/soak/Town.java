package io.huiying.alert.soak;

import io.huiying.alert.domain.clock.Alarms;
import io.huiying.alert.domain.clock.RingPlan;
import io.huiying.alert.domain.incident.Cause;
import io.huiying.alert.domain.incident.DecisionContext;
import io.huiying.alert.domain.incident.IncidentChain;
import io.huiying.alert.domain.incident.Letter;
import io.huiying.alert.domain.incident.QuotePolicy;
import io.huiying.alert.domain.rules.Home;
import io.huiying.alert.domain.rules.RuleSets;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.Threshold;
import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.incident.IncidentState;
import io.huiying.contracts.incident.Role;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.wire.Ids;
import io.huiying.contracts.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Some incidents of one house, in memory: what the decider's topology does, without Kafka. Letters
 * are under way until they are delivered, so that other causes come between.
 */
final class Town {

  private static final QuotePolicy QUOTES =
      new QuotePolicy("of no house at all".getBytes(StandardCharsets.UTF_8));

  private final RuleSets rules;
  private final Home home;
  private final HeldTrue heldTrue;
  private final Map<String, Incident> incidents = new TreeMap<>();
  private final Map<String, List<byte[]>> chains = new HashMap<>();
  private final Map<String, Threshold> rung = new HashMap<>();
  private final Mail mail;
  private Instant now;

  Town(RuleSets rules, Home home, Instant now, HeldTrue heldTrue, Mail mail) {
    this.rules = rules;
    this.home = home;
    this.now = now;
    this.heldTrue = heldTrue;
    this.mail = mail;
  }

  Instant now() {
    return now;
  }

  DecisionContext context() {
    return new DecisionContext(now, rules, home);
  }

  Map<String, Incident> incidents() {
    return incidents;
  }

  Map<String, List<byte[]>> chains() {
    return chains;
  }

  void signal(GroupSignal signal) {
    take(Ids.incident(signal.groupId()), QUOTES.cut(signal).cause());
  }

  void command(IncidentCommand command) {
    take(command.incidentId(), QUOTES.cut(command).cause());
  }

  /** Delivers a letter. */
  boolean deliver() {
    IncidentCommand letter = mail.next();
    if (letter == null) {
      return false;
    }
    command(letter);
    return true;
  }

  void deliverAll() {
    boolean more = true;
    while (more) {
      more = deliver();
    }
  }

  /** Whether an answer may still come by itself. */
  boolean lettersWait() {
    return mail.loses() || !mail.isEmpty();
  }

  /**
   * The post works again, and what it lost is asked for again: by the survivor that waits, or by
   * somebody else where the loser waits.
   */
  void mend(String asker) {
    mail.mend();
    deliverAll();
    for (Incident incident : List.copyOf(incidents.values())) {
      incident.handled().merging().forEach(loser -> merge(incident.id(), loser));
      if (incident.state() == IncidentState.MERGED) {
        merge(asker, incident.id());
      }
      deliverAll();
    }
  }

  private void merge(String survivorId, String loserId) {
    command(
        new IncidentCommand(
            Ids.derive("c", "mend", survivorId, loserId),
            survivorId,
            new Actor(Role.MANAGER.code(), Role.MANAGER),
            now,
            null,
            new IncidentAction.Merge(loserId, "再次合并")));
  }

  private record Ring(Clock clock, Threshold threshold, Instant at) {}

  /** Lets time pass; what falls due meanwhile rings, in its order, up to a bound. */
  void pass(Duration pause, int most) {
    Instant until = now.plus(pause);
    for (int rings = 0; rings < most; rings++) {
      Ring ring = next();
      if (ring == null || ring.at().isAfter(until)) {
        break;
      }
      now = ring.at().isBefore(now) ? now : ring.at();
      rung.put(key(ring.clock()), ring.threshold());
      Clock clock = ring.clock();
      take(
          clock.incidentId(),
          new Cause.AlarmCause(Alarms.claim(clock, ring.threshold(), now, 1, "engine")));
    }
    now = until;
  }

  private @Nullable Ring next() {
    return incidents.values().stream()
        .flatMap(incident -> incident.clocks().stream())
        .filter(Clock::rings)
        .map(this::ring)
        .min(Comparator.comparing(Ring::at).thenComparing(ring -> ring.clock().id()))
        .orElse(null);
  }

  private Ring ring(Clock clock) {
    Threshold last = rung.get(key(clock));
    Threshold next = last == null ? RingPlan.first(clock) : RingPlan.after(clock, last);
    return new Ring(clock, next, RingPlan.ringsAt(clock, next));
  }

  private static String key(Clock clock) {
    return clock.id() + ':' + clock.generation();
  }

  private void take(String id, Cause cause) {
    Incident before = incidents.get(id);
    List<byte[]> stored = new ArrayList<>();
    IncidentChain chain =
        IncidentChain.extend(
            id,
            before,
            cause,
            context(),
            event -> {
              byte[] bytes = Topics.EVENT.value().toBytes(event);
              stored.add(bytes);
              return Ids.sha256(bytes);
            });
    Incident after = chain.incident();
    if (after != null) {
      incidents.put(id, after);
      chains.computeIfAbsent(id, key -> new ArrayList<>()).addAll(stored);
    }
    for (Letter letter : chain.letters()) {
      if (letter instanceof Letter.ToIncident(IncidentCommand command)) {
        mail.post(command);
      }
    }
    List<IncidentEvent> events = chain.events();
    heldTrue.afterStep(before, after, cause, events, stored);
  }
}
