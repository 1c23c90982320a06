package io.huiying.evaluation.simulate;

import io.huiying.alert.domain.incident.Cause.AlarmCause;
import io.huiying.alert.domain.incident.IncidentChain;
import io.huiying.alert.domain.incident.QuotePolicy;
import io.huiying.alert.domain.incident.QuotePolicy.Cut;
import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.wire.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets a stretch of time pass. Nothing here waits: time is that of the next thing that happens, and
 * bells ring before whatever comes at the same moment.
 */
final class Simulation {

  /** What the engine gets before the siren claims in its stead. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  /** Salts the quotes; no evidence leaves a simulation, so it protects nothing. */
  private static final byte[] SALT = "a simulation's salt".getBytes(StandardCharsets.UTF_8);

  private final Analysis analysis;
  private final Decider decider;
  private final @Nullable Officers officers;
  private final Nemesis nemesis;
  private final Output output;
  private final HouseTime time;
  private final Promises promises;
  private final QuotePolicy quotes = new QuotePolicy(SALT);
  private final Agenda agenda = new Agenda();
  private final Bell engine = new Bell("engine");
  private final Bell siren = new Bell("siren");
  private final Set<String> ledger = new HashSet<>();
  private final Map<Part, Instant> upAt = new EnumMap<>(Part.class);
  private boolean engineAway;
  private @Nullable Duration losesNext;

  Simulation(
      Analysis analysis,
      Decider decider,
      @Nullable Officers officers,
      Nemesis nemesis,
      Output output,
      Instant start) {
    this.analysis = analysis;
    this.decider = decider;
    this.officers = officers;
    this.nemesis = nemesis;
    this.output = output;
    this.time = new HouseTime(start);
    this.promises = new Promises(nemesis.farthestJump());
  }

  /** Takes posts in as they were recorded, and goes on until the end. */
  void run(List<Arrival> arrivals, Instant end) {
    for (Arrival arrival : arrivals) {
      Step.Posted posted = new Step.Posted(arrival.post());
      Instant at = arrival.at().plus(nemesis.late());
      agenda.note(at, posted);
      Duration again = nemesis.postAgain();
      if (!again.isZero()) {
        agenda.note(at.plus(again), posted);
      }
    }
    nemesis.troubles(time.now(), end).forEach(agenda::note);
    while (true) {
      Agenda.Entry first = agenda.first();
      Instant next = first == null || first.at().isAfter(end) ? end : first.at();
      if (ringsBefore(next)) {
        continue;
      }
      if (first == null || first.at().isAfter(end)) {
        break;
      }
      agenda.removeFirst();
      time.advance(first.at());
      happens(first);
    }
    time.advance(end);
    promises.end(decider.incidents(), time.shown());
  }

  // --- bells ---------------------------------------------------------------------------------

  /** Lets the next bell ring, if that comes before; says whether it did. */
  private boolean ringsBefore(Instant next) {
    if (engineAway && !upAt(Part.ENGINE).isAfter(next)) {
      engineComesBack();
      return true;
    }
    Bell bell = engineAway ? siren : engine;
    Duration patience = engineAway ? GRACE : Duration.ZERO;
    Instant due = bell.next();
    if (due == null || time.when(due.plus(patience)).isAfter(next)) {
      Instant shown = time.shown().plus(Duration.between(time.now(), next)).minus(patience);
      promises.rungThrough(shown);
      return false;
    }
    time.advance(time.when(due.plus(patience)));
    Alarm alarm = bell.ring(time.shown());
    if (alarm != null) {
      claim(alarm);
    }
    return true;
  }

  private void engineComesBack() {
    time.advance(upAt(Part.ENGINE));
    engineAway = false;
    engine.recall(time.shown()).forEach(this::claim);
  }

  /** The outbox lets the first claim through; the decider hears all of them. */
  private void claim(Alarm alarm) {
    if (ledger.add(alarm.id())) {
      promises.letThrough(alarm, time.shown());
      output.alarm(alarm);
    }
    agenda.note(time.now(), new Step.Claimed(alarm));
    Duration again = nemesis.claimAgain();
    if (!again.isZero()) {
      agenda.note(time.now().plus(again), new Step.Claimed(alarm));
    }
  }

  // --- what happens --------------------------------------------------------------------------

  private void happens(Agenda.Entry entry) {
    if (entry.trouble() != null) {
      befalls(entry.trouble());
      return;
    }
    Step step = entry.step();
    if (step == null) {
      throw new IllegalStateException("an entry has a step or a trouble");
    }
    if (upAt(step.part()).isAfter(time.now())) {
      agenda.postpone(entry, upAt(step.part()));
      return;
    }
    Duration lost = losesNext;
    if (lost != null && step.part() == Part.DECIDER) {
      losesNext = null;
      decide(step, false);
      decider.crash();
      upAt.put(Part.DECIDER, time.now().plus(lost));
      agenda.postpone(entry, upAt(Part.DECIDER));
      return;
    }
    switch (step) {
      case Step.Posted(var post) ->
          analysis
              .take(post, time.shown())
              .forEach(signal -> agenda.note(time.now(), new Step.Told(signal)));
      case Step.Told told -> decide(told, true);
      case Step.Claimed claimed -> decide(claimed, true);
      case Step.Asked asked -> decide(asked, true);
    }
  }

  private void befalls(Trouble trouble) {
    switch (trouble) {
      case Trouble.ClockSet(var at, Duration offset) -> time.set(offset);
      case Trouble.Stall(var at, Part part, Duration away) -> away(part, away);
      case Trouble.Crash(var at, Part part, Duration away) -> {
        switch (part) {
          case ANALYSIS -> analysis.crash();
          case DECIDER -> losesNext = away;
          case ENGINE -> {}
        }
        if (part != Part.DECIDER) {
          away(part, away);
        }
      }
    }
  }

  private void away(Part part, Duration away) {
    Instant back = time.now().plus(away);
    if (back.isAfter(upAt(part))) {
      upAt.put(part, back);
    }
    engineAway |= part == Part.ENGINE;
  }

  private Instant upAt(Part part) {
    return upAt.getOrDefault(part, Instant.MIN);
  }

  // --- deciding ------------------------------------------------------------------------------

  private void decide(Step step, boolean keep) {
    switch (step) {
      case Step.Posted posted -> throw new IllegalStateException("nobody decides on a post");
      case Step.Told(var signal) ->
          decide(Ids.incident(signal.groupId()), quotes.cut(signal), keep);
      case Step.Claimed(Alarm alarm) ->
          decide(alarm.incidentId(), new Cut(new AlarmCause(alarm), List.of()), keep);
      case Step.Asked(IncidentCommand command) ->
          decide(command.incidentId(), quotes.cut(command), keep);
    }
  }

  private void decide(String incidentId, Cut cut, boolean keep) {
    Incident before = decider.incident(incidentId);
    IncidentChain chain = decider.decide(incidentId, cut, time.shown());
    if (!keep || chain.events().isEmpty()) {
      return;
    }
    decider.commit(incidentId, chain);
    chain.events().forEach(output::event);
    promises.decided(incidentId, chain, time.shown());
    Incident after = chain.incident();
    if (after == null) {
      return;
    }
    for (Clock clock : after.clocks()) {
      if (before == null || !before.clocks().contains(clock)) {
        engine.clock(clock);
        siren.clock(clock);
      }
    }
    if (before == null && officers != null) {
      officers.about(after).forEach(command -> agenda.note(command.at(), new Step.Asked(command)));
    }
  }

  Promises promises() {
    return promises;
  }
}
