package io.huiying.alert.domain.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.adapters.config.RuleSetFiles;
import io.huiying.alert.domain.clock.Alarms;
import io.huiying.alert.domain.clock.RingPlan;
import io.huiying.alert.domain.rules.Home;
import io.huiying.alert.domain.rules.RuleSets;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.clock.Threshold;
import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.incident.Closing;
import io.huiying.contracts.incident.FamiliesTold;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction;
import io.huiying.contracts.incident.IncidentAction.Close;
import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.incident.Rejection;
import io.huiying.contracts.incident.Role;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.wire.Ids;
import io.huiying.contracts.wire.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The life of one incident, told by signals, commands and the passing of time. Alarms ring by
 * themselves at the moments that {@link RingPlan} gives.
 */
public final class Scenario {

  /** 14:00 in 云汀市. */
  public static final Instant NOON = Instant.parse("2026-03-03T06:00:00Z");

  public static final Actor OFFICER = new Actor("zhiban", Role.DUTY_OFFICER);
  public static final Actor MANAGER = new Actor("fenguan", Role.MANAGER);

  /** 结案 with everything that an emergency's closing has to say. */
  public static final Close CLOSE =
      new Close("处置完毕", new Closing(FamiliesTold.NOT_APPLICABLE, "无", "按规定无需终报", "应家属请求暂不发布"));

  private static final RuleSets NATIONAL = rules();
  static final RuleSets BUILT_IN = everything();

  private final QuotePolicy quotes =
      new QuotePolicy("a secret of this test".getBytes(StandardCharsets.UTF_8));
  private final List<IncidentEvent> events = new ArrayList<>();
  private final Map<String, Threshold> rung = new HashMap<>();
  private Home home = Home.MAINLAND;
  private RuleSets rules = NATIONAL;
  private Instant now;
  private Incident incident;
  private int signals;
  private int commands;
  private int before;

  private Scenario(Instant now) {
    this.now = now;
  }

  public static Scenario at(Instant now) {
    return new Scenario(now);
  }

  public Scenario home(String... codes) {
    home = new Home(List.of(codes));
    return this;
  }

  /** Under other rules from now on. */
  public Scenario under(RuleSets others) {
    rules = others;
    return this;
  }

  /** Under everything that comes with the program, with its calendar. */
  public Scenario underAll() {
    return under(BUILT_IN);
  }

  /** Posts tell of it. */
  public Scenario tell(View view) {
    return signal(new GroupSignal.FiguresChanged("s" + ++signals, view.build(), now));
  }

  public Scenario signal(GroupSignal signal) {
    return decide(quotes.cut(signal).cause());
  }

  public Scenario command(Actor actor, IncidentAction action) {
    return command(actor, action, null);
  }

  public Scenario command(Actor actor, IncidentAction action, Long expectedVersion) {
    return command(
        new IncidentCommand("c" + ++commands, View.INCIDENT, actor, now, expectedVersion, action));
  }

  public Scenario command(IncidentCommand command) {
    return decide(quotes.cut(command).cause());
  }

  /** Lets time pass; everything that falls due meanwhile rings in its order. */
  public Scenario after(Duration pause) {
    int first = events.size();
    Instant until = now.plus(pause);
    Optional<Ring> next = nextRing();
    while (next.isPresent() && !next.get().at().isAfter(until)) {
      Ring ring = next.get();
      now = ring.at().isBefore(now) ? now : ring.at();
      rung.put(key(ring.clock()), ring.threshold());
      decide(new Cause.AlarmCause(Alarms.claim(ring.clock(), ring.threshold(), now, 1, "engine")));
      next = nextRing();
    }
    now = until;
    before = first;
    return this;
  }

  private record Ring(Clock clock, Threshold threshold, Instant at) {}

  private Optional<Ring> nextRing() {
    if (incident == null) {
      return Optional.empty();
    }
    return incident.clocks().stream()
        .filter(Clock::rings)
        .map(this::ring)
        .min(Comparator.comparing(Ring::at).thenComparing(ring -> ring.clock().kind()));
  }

  private Ring ring(Clock clock) {
    Threshold last = rung.get(key(clock));
    Threshold next = last == null ? RingPlan.first(clock) : RingPlan.after(clock, last);
    return new Ring(clock, next, RingPlan.ringsAt(clock, next));
  }

  private static String key(Clock clock) {
    return clock.id() + ':' + clock.generation();
  }

  public Scenario decide(Cause cause) {
    before = events.size();
    IncidentChain chain =
        IncidentChain.extend(
            View.INCIDENT, incident, cause, new DecisionContext(now, rules, home), Scenario::hash);
    events.addAll(chain.events());
    incident = chain.incident();
    return this;
  }

  /** The last step led to changes of exactly these kinds, in this order. */
  @SafeVarargs
  public final Scenario expect(Class<? extends IncidentChange>... kinds) {
    assertThat(changes().stream().<Object>map(Object::getClass).toList()).isEqualTo(List.of(kinds));
    return this;
  }

  public Scenario expectNothing() {
    assertThat(changes()).isEmpty();
    return this;
  }

  public Scenario expectRejection(Rejection.Code code, String words) {
    expect(IncidentChange.CommandRejected.class);
    Rejection rejection = ((IncidentChange.CommandRejected) changes().getFirst()).rejection();
    assertThat(rejection.code()).isEqualTo(code);
    assertThat(rejection.message()).contains(words);
    return this;
  }

  public Scenario expectClock(ClockKind kind, ClockState state) {
    assertThat(clock(kind).state()).as("state of " + kind).isEqualTo(state);
    return this;
  }

  public Scenario expectNoClock(ClockKind kind) {
    assertThat(incident.clocks()).extracting(Clock::kind).doesNotContain(kind);
    return this;
  }

  public List<IncidentChange> changes() {
    return events.subList(before, events.size()).stream().map(IncidentEvent::change).toList();
  }

  public Clock clock(ClockKind kind) {
    return incident.clocks().stream().filter(c -> c.kind() == kind).findFirst().orElseThrow();
  }

  /** The clock of a kind and qualifier. */
  public Clock clock(ClockKind kind, String qualifier) {
    String id = Clock.idOf(View.INCIDENT, kind, qualifier);
    return incident.clocks().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  public Incident incident() {
    return incident;
  }

  public List<IncidentEvent> events() {
    return List.copyOf(events);
  }

  public Instant now() {
    return now;
  }

  /** The state that the events alone give. */
  public Incident replayed() {
    Incident state = null;
    for (IncidentEvent event : events) {
      if (event.sequence() > 0) {
        byte[] stored = Topics.EVENT.value().toBytes(event);
        state =
            IncidentEvolution.evolve(
                state, Topics.EVENT.value().fromBytes(stored), Ids.sha256(stored));
      }
    }
    return state;
  }

  static String hash(IncidentEvent event) {
    return Ids.sha256(Topics.EVENT.value().toBytes(event));
  }

  /** The country's rules and the exercise's alone, so that a story has few clocks. */
  public static RuleSets rules() {
    try {
      return new RuleSets(
          RuleSetFiles.builtIn().stream()
              .filter(set -> set.jurisdictions().isEmpty() && !set.supplement())
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything that comes with the program, with its calendar. */
  public static RuleSets everything() {
    try {
      return RuleSetFiles.with(Path.of("no such folder", "rules"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
