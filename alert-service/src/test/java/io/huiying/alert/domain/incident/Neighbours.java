package io.huiying.alert.domain.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.domain.clock.Alarms;
import io.huiying.alert.domain.clock.RingPlan;
import io.huiying.alert.domain.rules.Home;
import io.huiying.alert.domain.rules.RuleSets;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.Threshold;
import io.huiying.contracts.correction.Correction;
import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction;
import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.incident.ReleaseKind;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.SeenRelease;
import io.huiying.contracts.wire.Ids;
import io.huiying.contracts.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Several incidents of one house that write letters to one another; no Kafka is needed for that.
 */
final class Neighbours {

  static final String HERE = Ids.group("here");
  static final String THERE = Ids.group("there");
  static final String SURVIVOR = Ids.incident(HERE);
  static final String LOSER = Ids.incident(THERE);

  private static final QuotePolicy QUOTES =
      new QuotePolicy("a secret of this test".getBytes(StandardCharsets.UTF_8));

  final Map<String, Incident> incidents = new HashMap<>();
  final List<IncidentEvent> events = new ArrayList<>();
  final List<Correction> corrections = new ArrayList<>();
  final List<Threshold> rung = new ArrayList<>();
  private final Deque<IncidentCommand> letters = new ArrayDeque<>();
  private final Map<String, Threshold> last = new HashMap<>();
  private Home home = Home.MAINLAND;
  private RuleSets rules = Scenario.rules();
  Instant now;
  private int count;
  private int before;

  private Neighbours(Instant now) {
    this.now = now;
  }

  static Neighbours at(Instant now) {
    return new Neighbours(now);
  }

  Neighbours home(String... codes) {
    home = new Home(List.of(codes));
    return this;
  }

  /** Under all that comes with the program. */
  Neighbours underAll() {
    rules = Scenario.BUILT_IN;
    return this;
  }

  Neighbours tell(String group, View view) {
    GroupSignal signal =
        new GroupSignal.FiguresChanged("s" + ++count, view.group(group).build(), now);
    return begin(Ids.incident(group), QUOTES.cut(signal).cause());
  }

  /** A group takes no more posts. */
  Neighbours cool(String group, View view) {
    GroupSignal signal = new GroupSignal.GroupCooled("s" + ++count, view.group(group).build(), now);
    return begin(Ids.incident(group), QUOTES.cut(signal).cause());
  }

  /** An official post about a group's event. */
  Neighbours offer(String group, String postId) {
    var release =
        new SeenRelease(
            postId,
            "云汀市应急管理局",
            "情况通报",
            null,
            now,
            ReleaseKind.NOTICE,
            null,
            "ab".repeat(32),
            List.of());
    GroupSignal signal =
        new GroupSignal.OfficialReleaseSeen(
            "s" + ++count, View.fire().group(group).build(), release, now);
    return begin(Ids.incident(group), QUOTES.cut(signal).cause());
  }

  Neighbours command(String id, Actor actor, IncidentAction action) {
    return command(new IncidentCommand("c" + ++count, id, actor, now, null, action));
  }

  Neighbours command(IncidentCommand command) {
    return begin(command.incidentId(), QUOTES.cut(command).cause());
  }

  private Neighbours begin(String id, Cause cause) {
    before = events.size();
    return decide(id, cause);
  }

  private Neighbours decide(String id, Cause cause) {
    IncidentChain chain =
        IncidentChain.extend(
            id, incidents.get(id), cause, new DecisionContext(now, rules, home), Scenario::hash);
    events.addAll(chain.events());
    if (chain.incident() != null) {
      incidents.put(id, chain.incident());
    }
    for (Letter letter : chain.letters()) {
      switch (letter) {
        case Letter.ToIncident(IncidentCommand command) -> letters.addLast(command);
        case Letter.ToGrouper(Correction correction) -> corrections.add(correction);
      }
    }
    return this;
  }

  /** Delivers every letter, also those that answer them. */
  Neighbours deliver() {
    while (!letters.isEmpty()) {
      IncidentCommand letter = letters.removeFirst();
      decide(letter.incidentId(), QUOTES.cut(letter).cause());
    }
    return this;
  }

  Neighbours deliverOne() {
    IncidentCommand letter = letters.removeFirst();
    return decide(letter.incidentId(), QUOTES.cut(letter).cause());
  }

  /** Takes the letter that has waited longest out of the post, to be given when a test likes. */
  IncidentCommand take() {
    return letters.removeFirst();
  }

  /** Hands a letter over, be it late or for the second time. */
  Neighbours give(IncidentCommand letter) {
    return begin(letter.incidentId(), QUOTES.cut(letter).cause());
  }

  /** A crash of a house that is not exactly once: what lay in the queue is gone. */
  Neighbours loseLetters() {
    letters.clear();
    return this;
  }

  Neighbours after(Duration pause) {
    Instant until = now.plus(pause);
    for (Clock due = next(); due != null && !ringsAt(due).isAfter(until); due = next()) {
      Threshold threshold = threshold(due);
      now = ringsAt(due).isBefore(now) ? now : ringsAt(due);
      last.put(due.id() + due.generation(), threshold);
      if (due.kind() == ClockKind.FIRST_RELEASE) {
        rung.add(threshold);
      }
      decide(
          due.incidentId(), new Cause.AlarmCause(Alarms.claim(due, threshold, now, 1, "engine")));
    }
    now = until;
    return this;
  }

  private Clock next() {
    Clock earliest = null;
    for (Incident incident : incidents.values()) {
      for (Clock clock : incident.clocks()) {
        if (clock.rings() && (earliest == null || ringsAt(clock).isBefore(ringsAt(earliest)))) {
          earliest = clock;
        }
      }
    }
    return earliest;
  }

  private Threshold threshold(Clock clock) {
    Threshold known = last.get(clock.id() + clock.generation());
    return known == null ? RingPlan.first(clock) : RingPlan.after(clock, known);
  }

  private Instant ringsAt(Clock clock) {
    return RingPlan.ringsAt(clock, threshold(clock));
  }

  /** What the last signal or command led to, letters included. */
  List<IncidentChange> changes() {
    return events.subList(before, events.size()).stream().map(IncidentEvent::change).toList();
  }

  <T extends IncidentChange> T only(Class<T> kind) {
    List<T> found = changes().stream().filter(kind::isInstance).map(kind::cast).toList();
    assertThat(found).as(kind.getSimpleName()).hasSize(1);
    return found.getFirst();
  }

  Incident survivor() {
    return incidents.get(SURVIVOR);
  }

  Incident loser() {
    return incidents.get(LOSER);
  }

  static Clock clock(Incident incident, ClockKind kind) {
    return incident.clocks().stream().filter(c -> c.kind() == kind).findFirst().orElseThrow();
  }

  /** Each chain by itself gives the incident as it stands. */
  void expectReplay() {
    for (Incident incident : incidents.values()) {
      Incident state = null;
      for (IncidentEvent event : events) {
        if (event.incidentId().equals(incident.id()) && event.sequence() > 0) {
          byte[] stored = Topics.EVENT.value().toBytes(event);
          state =
              IncidentEvolution.evolve(
                  state, Topics.EVENT.value().fromBytes(stored), Ids.sha256(stored));
        }
      }
      assertThat(Topics.STATE.value().toBytes(state))
          .isEqualTo(Topics.STATE.value().toBytes(incident));
    }
  }
}
