package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.rules.Clause;
import io.huiying.alert.domain.rules.Facts;
import io.huiying.alert.domain.rules.Level;
import io.huiying.alert.domain.rules.RuleSet;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A decision being made: the incident as it stands after the changes decided so far. */
final class Unfolding {

  private final Cause cause;
  private final DecisionContext context;
  private final List<IncidentChange> changes = new ArrayList<>();
  private Incident incident;

  private Unfolding(Incident incident, Cause cause, DecisionContext context) {
    this.incident = incident;
    this.cause = cause;
    this.context = context;
  }

  static Unfolding of(Incident incident, Cause cause, DecisionContext context) {
    return new Unfolding(incident, cause, context);
  }

  static Unfolding opening(
      String id, IncidentChange.Detected detected, Cause cause, DecisionContext context) {
    var unfolding =
        new Unfolding(IncidentEvolution.opened(id, detected, context.now()), cause, context);
    unfolding.changes.add(detected);
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

  boolean byPerson() {
    return cause instanceof Cause.CommandCause;
  }

  List<IncidentChange> changes() {
    return List.copyOf(changes);
  }
}
