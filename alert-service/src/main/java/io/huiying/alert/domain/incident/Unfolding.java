package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.clock.RingPlan;
import io.huiying.alert.domain.rules.Clause;
import io.huiying.alert.domain.rules.Facts;
import io.huiying.alert.domain.rules.Level;
import io.huiying.alert.domain.rules.RuleSet;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.clock.Threshold;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.IncidentChange.Absorbed;
import io.huiying.contracts.incident.IncidentChange.ReleaseRecorded;
import io.huiying.contracts.incident.IncidentChange.ReportRecorded;
import io.huiying.contracts.incident.IncidentChange.Separated;
import io.huiying.contracts.incident.IncidentChange.SeverityConfirmed;
import io.huiying.contracts.incident.IncidentChange.SeverityProposed;
import io.huiying.contracts.incident.IncidentChange.SplitOff;
import io.huiying.contracts.incident.IncidentChange.Undone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A decision being made: the incident as it stands after the changes decided so far. */
final class Unfolding {

  private final Cause cause;
  private final DecisionContext context;
  private final List<IncidentChange> changes = new ArrayList<>();
  private final Map<String, Threshold> heard = new HashMap<>();
  private final Map<ClockKind, Instant> graded = new EnumMap<>(ClockKind.class);
  private Incident incident;

  private Unfolding(Incident incident, Cause cause, DecisionContext context) {
    this.incident = incident;
    this.cause = cause;
    this.context = context;
  }

  static Unfolding of(Incident incident, Cause cause, DecisionContext context) {
    return new Unfolding(incident, cause, context);
  }

  static Unfolding opening(String id, IncidentChange first, Cause cause, DecisionContext context) {
    Incident opened = Opening.of(id, first, context.now()).orElseThrow();
    var unfolding = new Unfolding(opened, cause, context);
    unfolding.changes.add(first);
    return unfolding;
  }

  void add(IncidentChange change) {
    incident = IncidentEvolution.apply(incident, change, context.now(), cause.actor());
    changes.add(change);
  }

  Incident incident() {
    return incident;
  }

  DecisionContext context() {
    return context;
  }

  Instant now() {
    return context.now();
  }

  RuleSet rules() {
    return context.rules(incident);
  }

  /** What is asked of the incident as it stands. */
  List<Clause> clauses() {
    return context.clauses(incident);
  }

  /** By which clauses are chosen. */
  Facts facts() {
    return new Facts(GravityPolicy.grade(incident), incident.hazard(), Level.of(incident.place()));
  }

  /**
   * When a person did what is being decided: at the time of the command, so that a decider that was
   * down for minutes costs nobody a deadline.
   */
  Instant asked(Instant decidedAt) {
    if (cause instanceof Cause.CommandCause command && command.command().at().isBefore(decidedAt)) {
      return command.command().at();
    }
    return decidedAt;
  }

  /**
   * What was rung for clocks of an incident that becomes part of this one, and when their grade was
   * known.
   */
  void heard(List<Clock> theirs) {
    for (Clock clock : theirs) {
      Instant known = clock.details().gradedAt();
      if (known != null && clock.state() != ClockState.CANCELLED) {
        graded.merge(clock.kind(), known, (a, b) -> a.isBefore(b) ? a : b);
      }
      if (clock.rings()) {
        RingPlan.told(clock, now()).ifPresent(t -> heard.put(role(clock), t));
      }
    }
  }

  /** When the grade of the incident that becomes part of this one asked for such a clock. */
  @Nullable Instant gradedElsewhere(ClockKind kind) {
    return graded.get(kind);
  }

  /**
   * Whether a grade is being given, by a person or by posts. What two incidents keep of a grade
   * when they part was given before.
   */
  boolean grades() {
    return changes.stream().noneMatch(c -> c instanceof SplitOff || c instanceof Separated)
        && changes.stream()
            .anyMatch(c -> c instanceof SeverityConfirmed || c instanceof SeverityProposed);
  }

  /**
   * Whether something came on record that may have been done before what is on record, or went from
   * there, so that something else may count.
   */
  boolean records() {
    return joinsOrParts()
        || changes.stream()
            .anyMatch(
                c ->
                    c instanceof ReleaseRecorded
                        || c instanceof ReportRecorded
                        || c instanceof Undone);
  }

  /** Whether another incident becomes part of this one, or ceases to be. */
  boolean joinsOrParts() {
    return changes.stream().anyMatch(c -> c instanceof Absorbed || c instanceof SplitOff);
  }

  /** A new schedule that does not ring again what was rung for the same duty elsewhere. */
  Clock unheard(Clock clock) {
    Threshold theirs = heard.get(role(clock));
    boolean graver = theirs != null && (clock.told() == null || theirs.compareTo(clock.told()) > 0);
    return graver ? Clocks.having(clock, theirs) : clock;
  }

  /** The same for the same clock of every incident. */
  private static String role(Clock clock) {
    return clock.id().substring(clock.incidentId().length());
  }

  boolean byPerson() {
    return cause instanceof Cause.CommandCause;
  }

  List<IncidentChange> changes() {
    return List.copyOf(changes);
  }
}
