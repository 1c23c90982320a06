package io.huiying.evaluation.simulate;

import io.huiying.alert.domain.incident.IncidentChain;
import io.huiying.alert.domain.incident.IncidentEvolution;
import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.clock.Threshold;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentChange.ClockStopped;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.wire.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks after each step what the house promises, with a memory of its own:
 *
 * <ul>
 *   <li>every chain is whole, and the state is what a replay of its stored bytes gives;
 *   <li>no clock rings early, and each threshold is let through once;
 *   <li>no threshold that a schedule reached while it stood is left out;
 *   <li>a miss is declared upon an alarm, at or after the clock's latest moment.
 * </ul>
 */
final class Promises {

  private final Map<String, Incident> replayed = new HashMap<>();
  private final Map<String, Clock> standing = new HashMap<>();
  private final Set<String> rung = new HashSet<>();
  private final Duration wrongBy;
  private Instant rungThrough = Instant.MIN;
  private long checks;

  /**
   * @param wrongBy how far the house's clock may be set back between a claim and its decision
   */
  Promises(Duration wrongBy) {
    this.wrongBy = wrongBy;
  }

  /** An incident was decided upon. */
  void decided(String id, IncidentChain chain, Instant now) {
    Incident state = replayed.get(id);
    for (IncidentEvent event : chain.events()) {
      byte[] stored = Topics.EVENT.value().toBytes(event);
      IncidentEvent read = Topics.EVENT.value().fromBytes(stored);
      keep(read.equals(event), now, "an event is not what was stored of it: " + id);
      if (read.sequence() > 0) {
        state = replay(state, read, now);
        checkMiss(state, read, now);
      }
    }
    if (state != null) {
      replayed.put(id, state);
      keep(state.equals(chain.incident()), now, "the state is not its events' replay: " + id);
      state.clocks().forEach(clock -> schedule(clock, now));
    }
  }

  private Incident replay(@Nullable Incident state, IncidentEvent event, Instant now) {
    try {
      return IncidentEvolution.evolve(state, event, Decider.hash(event));
    } catch (IllegalArgumentException e) {
      throw new BrokenPromiseException(now, "the chain is broken: " + e.getMessage());
    }
  }

  private void checkMiss(Incident state, IncidentEvent event, Instant now) {
    if (!(event.change() instanceof ClockStopped stopped) || stopped.state() != ClockState.MISSED) {
      return;
    }
    boolean due =
        state.clocks().stream()
            .filter(clock -> clock.id().equals(stopped.clockId()))
            .noneMatch(clock -> event.at().plus(wrongBy).isBefore(clock.dueLatest()));
    keep(due, now, "a miss was declared early: " + stopped.clockId());
  }

  /** A clock as it stands from now on. */
  private void schedule(Clock clock, Instant now) {
    Clock before = clock.rings() ? standing.put(clock.id(), clock) : standing.remove(clock.id());
    if (before != null && (!clock.rings() || before.generation() != clock.generation())) {
      checkAllRung(before, now);
    }
  }

  /** The first claim of an alarm was let through. */
  void letThrough(Alarm alarm, Instant now) {
    keep(rung.add(alarm.id()), now, "let through twice: " + alarm.id());
    keep(!now.isBefore(alarm.dueAt()), now, "rang early: " + alarm.id());
    keep(!alarm.firedAt().isBefore(alarm.dueAt()), now, "claimed early: " + alarm.id());
  }

  /** Everything that was due by then has been claimed by somebody. */
  void rungThrough(Instant house) {
    rungThrough = house;
  }

  /** At the end: every schedule that still stands, and every state as bytes. */
  void end(Map<String, Incident> incidents, Instant now) {
    standing.values().forEach(clock -> checkAllRung(clock, now));
    incidents.forEach(
        (id, incident) -> {
          Incident again = replayed.get(id);
          boolean same =
              again != null
                  && Arrays.equals(
                      Topics.STATE.value().toBytes(incident), Topics.STATE.value().toBytes(again));
          keep(same, now, "the state is not byte for byte its events' replay: " + id);
        });
  }

  /** What was reached while the schedule stood and the bells were up. */
  private void checkAllRung(Clock clock, Instant now) {
    Instant until = now.isBefore(rungThrough) ? now : rungThrough;
    for (int i = 0; i <= Threshold.JUDGED.index(); i++) {
      Threshold threshold = new Threshold(i);
      Instant at = threshold.at(clock);
      if (at.isAfter(clock.openedAt()) && !at.isAfter(until)) {
        String id = Alarm.idOf(clock, threshold);
        keep(rung.contains(id), now, "missed: " + id + " at " + at);
      }
    }
  }

  private void keep(boolean kept, Instant now, String otherwise) {
    checks++;
    if (!kept) {
      throw new BrokenPromiseException(now, otherwise);
    }
  }

  /** How often something was checked. */
  long checks() {
    return checks;
  }
}
