package io.huiying.evaluation.simulate;

import io.huiying.alert.domain.incident.Cause.AlarmCause;
import io.huiying.alert.domain.incident.IncidentChain;
import io.huiying.alert.domain.incident.Letter;
import io.huiying.alert.domain.incident.QuotePolicy;
import io.huiying.alert.domain.incident.QuotePolicy.Cut;
import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentChange.CommandRejected;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.signal.GroupSignal;
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

  /** Lets the next bell ring, or the engine come back, if that is before; says whether one did. */
  private boolean ringsBefore(Instant next) {
    Instant back = engineAway ? upAt(Part.ENGINE) : Instant.MAX;
    Instant until = back.isBefore(next) ? back : next;
    Bell bell = engineAway ? siren : engine;
    Duration patience = engineAway ? GRACE : Duration.ZERO;
    Instant due = bell.next();
    if (due != null && !time.when(due.plus(patience)).isAfter(until)) {
      time.advance(time.when(due.plus(patience)));
      claim(bell.ring(time.shown()));
      return true;
    }
    promises.rungThrough(time.shown().plus(Duration.between(time.now(), until)).minus(patience));
    if (until.equals(back)) {
      engineComesBack();
      return true;
    }
    return false;
  }

  private void engineComesBack() {
    time.advance(upAt(Part.ENGINE));
    engineAway = false;
    engine.recall(time.shown()).forEach(this::claim);
  }

  /** The outbox lets the first claim through; the decider hears all of them. */
  private void claim(@Nullable Alarm alarm) {
    if (alarm == null) {
      return;
    }
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
      case Step.Posted posted -> tell(analysis.take(posted.post(), time.shown()));
      case Step.Corrected corrected -> tell(analysis.correct(corrected.correction(), time.shown()));
      case Step.Told told -> decide(told, true);
      case Step.Claimed claimed -> decide(claimed, true);
      case Step.Asked asked -> ask(asked.command());
    }
  }

  private void tell(List<GroupSignal> signals) {
    signals.forEach(signal -> agenda.note(time.now(), new Step.Told(signal)));
  }

  /** Who is refused once, tries once more. */
  private void ask(IncidentCommand command) {
    IncidentChain chain = decide(command.incidentId(), quotes.cut(command), true);
    boolean refused =
        chain.events().stream().anyMatch(event -> event.change() instanceof CommandRejected);
    if (refused && officers != null) {
      officers
          .again(command, time.now())
          .ifPresent(again -> agenda.note(again.at(), new Step.Asked(again)));
    }
  }

  private void befalls(Trouble trouble) {
    switch (trouble) {
      case Trouble.ClockSet set -> time.set(set.offset());
      case Trouble.Stall stall -> away(stall.part(), stall.away());
      case Trouble.Crash crash -> crash(crash.part(), crash.away());
    }
  }

  /** The decider dies between deciding and writing down: what it had in hand comes again. */
  private void crash(Part part, Duration away) {
    switch (part) {
      case ANALYSIS -> {
        analysis.crash();
        away(part, away);
      }
      case DECIDER -> losesNext = away;
      case ENGINE -> away(part, away);
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
      case Step.Posted _, Step.Corrected _ ->
          throw new IllegalStateException("the decider hears neither posts nor corrections");
      case Step.Told(var signal) ->
          decide(Ids.incident(signal.groupId()), quotes.cut(signal), keep);
      case Step.Claimed(Alarm alarm) ->
          decide(alarm.incidentId(), new Cut(new AlarmCause(alarm), List.of()), keep);
      case Step.Asked(IncidentCommand command) ->
          decide(command.incidentId(), quotes.cut(command), keep);
    }
  }

  private IncidentChain decide(String incidentId, Cut cut, boolean keep) {
    Incident before = decider.incident(incidentId);
    IncidentChain chain = decider.decide(incidentId, cut, time.shown());
    if (!keep) {
      return chain;
    }
    chain.letters().forEach(this::send);
    if (chain.events().isEmpty()) {
      return chain;
    }
    decider.commit(incidentId, chain);
    chain.events().forEach(output::event);
    promises.decided(incidentId, chain, time.shown());
    Incident after = chain.incident();
    if (after == null) {
      return chain;
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
    return chain;
  }

  private void send(Letter letter) {
    switch (letter) {
      case Letter.ToIncident to -> agenda.note(time.now(), new Step.Asked(to.command()));
      case Letter.ToGrouper to -> agenda.note(time.now(), new Step.Corrected(to.correction()));
    }
  }

  Promises promises() {
    return promises;
  }
}
